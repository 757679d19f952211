namespace Platform.Archives;

/// <summary>One thing found in a file of archives, at its cell.</summary>
public sealed class ImportFinding
{
    public long Id { get; private set; }

    public Guid ImportId { get; internal set; }

    /// <summary>From 1, in the order of the file.</summary>
    public int Sequence { get; internal set; }

    public required string Sheet { get; init; }

    /// <summary>As Excel counts; the headings' row for what concerns a whole column.</summary>
    public required int Row { get; init; }

    /// <summary>From 0; null for what concerns the whole row.</summary>
    public int? Column { get; init; }

    public required string Heading { get; init; }

    public required ImportTrouble Trouble { get; init; }

    /// <summary>What stands there, masked where it is personal; empty where nothing does.</summary>
    public required string Shown { get; init; }

    public required string Message { get; init; }

    public bool IsNotice => Trouble.IsNotice;
}
