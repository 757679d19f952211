namespace Platform.Regions;

/// <summary>What is known of an application on the day it is judged.</summary>
public interface IFacts
{
    DateOnly Day { get; }

    /// <summary>
    /// The answer as it was typed: a date as yyyy-MM-dd, money with a point, yes and no as <see cref="YesNo.Yes"/> and
    /// <see cref="YesNo.No"/>. Null when nobody answered.
    /// </summary>
    string? this[string key] { get; }

    /// <summary>Repeated rows, each seeing its own answers first and then those asked once; empty where nobody added one.</summary>
    IReadOnlyList<IFacts> RowsOf(string rows);
}
