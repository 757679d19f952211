namespace Platform.Regions;

/// <summary>制定帮扶计划: who assists, with what, agreed with the worker.</summary>
public sealed record AssistancePlanning(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>签字确认: the worker signs the plan.</summary>
    public bool SignedByWorker { get; init; }

    /// <summary>The card handed to the worker, by the name the document gives it; null where there is none.</summary>
    public string? ContactCard { get; init; }

    /// <summary>The ledger opened for the household, by the name the document gives it; null where there is none.</summary>
    public string? Ledger { get; init; }

    public override Duty Duty => Duty.Executing;
}
