namespace Platform.Host.Demo;

/// <summary>A budget line of this year, and what is given out of it.</summary>
/// <param name="Body">Whose it is, by the key of the plan.</param>
/// <param name="Begin">The day it is opened, in days from today.</param>
/// <param name="Source">资金来源.</param>
/// <param name="Amount">Yuan.</param>
/// <param name="Number">Of the invented document the money came with.</param>
/// <param name="Title">Of the same.</param>
internal sealed record DemoFund(
    string Body,
    int Begin,
    string Source,
    decimal Amount,
    string Number,
    string Title,
    IReadOnlyList<DemoAid> Aids
);
