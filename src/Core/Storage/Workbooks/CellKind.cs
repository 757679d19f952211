namespace Platform.Storage;

/// <summary>What Excel keeps in a cell, whatever it shows.</summary>
public enum CellKind
{
    Empty,

    Text,

    /// <summary>Exact to 15 digits; what stood behind them is lost.</summary>
    Number,

    /// <summary>A number shown as a date.</summary>
    Day,

    YesNo,

    /// <summary>#N/A, #REF! and the like.</summary>
    Error,
}
