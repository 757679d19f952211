namespace Platform.Rounds;

/// <summary>What is added to a sheet when it is handed up.</summary>
/// <param name="Name">Who answers for it.</param>
/// <param name="Post">Their post, e.g. 工会主席.</param>
/// <param name="On">The day it was signed; not ahead.</param>
public sealed record SheetSignature(string? Name, string? Post, DateOnly? On)
{
    public string? Remark { get; init; }
}
