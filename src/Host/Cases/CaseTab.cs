namespace Platform.Host.Cases;

/// <summary>The parts of a case's page.</summary>
internal enum CaseTab
{
    Form,
    Materials,
    Visits,
    Scrutiny,
    Comparisons,
    Category,
    Assistance,
    Papers,
    History,
}
