namespace Platform.Exits;

/// <summary>A meeting with the household: when, how, with whom.</summary>
public sealed record ExitTalk(DateOnly On, ExitManner Manner, string With);
