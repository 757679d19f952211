namespace Platform.Regions;

/// <summary>A telephone call the document prescribes, and what must be said in it.</summary>
/// <param name="To">Who is called.</param>
/// <param name="Points">Each is ticked by the officer who called.</param>
public sealed record CallScript(Party To, IReadOnlyList<string> Points, Citation Source);
