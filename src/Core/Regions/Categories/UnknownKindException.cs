namespace Platform.Regions;

/// <summary>A household has a kind of income or expenditure the scheme says nothing about: an error, never a silent zero.</summary>
public sealed class UnknownKindException(string kind) : Exception($"测算办法没有说明“{kind}”是否计入")
{
    public string Kind { get; } = kind;
}
