namespace Platform.Regions;

/// <summary>One measure of a plan (帮扶措施).</summary>
public sealed record PrintedMeasure(string Kind, string Words, DateOnly? By);
