namespace Platform.Archives;

/// <summary>A change as whoever reports it describes it.</summary>
/// <param name="RuleCode">One of the region's <see cref="Regions.ChangeRule"/>s.</param>
/// <param name="PersonName">Whom it concerns.</param>
/// <param name="On">The day it happened.</param>
public sealed record NewChange(string RuleCode, string PersonName, DateOnly On, string Words);
