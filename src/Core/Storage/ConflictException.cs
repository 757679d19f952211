namespace Platform.Storage;

/// <summary>Somebody else changed the row first. Whoever comes second looks again and decides again.</summary>
public sealed class ConflictException(string message) : RuleException(message)
{
    public ConflictException()
        : this("这条记录刚刚被别人处理过，请刷新后再看。") { }
}
