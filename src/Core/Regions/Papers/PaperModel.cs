namespace Platform.Regions;

/// <summary>What a paper of a case is filled from. Lists are empty, and texts empty, while nothing happened yet.</summary>
/// <param name="Answers">The answers in full: paper is not masked, unless it hangs in public.</param>
/// <param name="UnitName">The applicant's unit.</param>
/// <param name="CaseNumber">Empty while the application is a draft.</param>
/// <param name="Opinions">What each body decided so far, in order.</param>
public record PaperModel(Answers Answers, string UnitName, string CaseNumber, IReadOnlyList<PrintedOpinion> Opinions)
{
    /// <summary>The employer: its union bears its name with 工会 behind.</summary>
    public string Employer => EmployerName.Of(UnitName);

    /// <summary>The office telephone of the unit's union, where objections go; empty where none is registered.</summary>
    public string UnitTelephone { get; init; } = "";

    /// <summary>The day it is printed; null on a blank.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Empty while no archive is open.</summary>
    public string ArchiveNumber { get; init; } = "";

    /// <summary>The category decided, by name; empty where there is none.</summary>
    public string Category { get; init; } = "";

    /// <summary>Those of the case and those to its archive, newest first.</summary>
    public IReadOnlyList<PrintedVisit> Visits { get; init; } = [];

    /// <summary>民主评议 and 职工代表会议, newest first.</summary>
    public IReadOnlyList<PrintedMeeting> Meetings { get; init; } = [];

    /// <summary>Newest first; void ones are left out.</summary>
    public IReadOnlyList<PrintedNotice> Notices { get; init; } = [];

    public PrintedPlan? Plan { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PrintedAid> Ledger { get; init; } = [];

    /// <summary>Who has to sign this paper, the worker first; empty where nobody in particular has to.</summary>
    public IReadOnlyList<PrintedSigner> Signers { get; init; } = [];

    /// <summary>As corrected by the region's own lead.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>The sum of a column of repeated rows (合计).</summary>
    public decimal TotalOf(string rows, Money column) => Answers.TotalOf(rows, column);

    /// <summary>The answer to print; empty where nobody answered.</summary>
    public string this[string key] => Answers[key] ?? "";
}
