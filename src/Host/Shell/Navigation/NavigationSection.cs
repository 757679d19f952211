namespace Platform.Host.Shell.Navigation;

/// <summary>The parts of the staff's navigation.</summary>
internal enum NavigationSection
{
    /// <summary>业务: the daily work on cases, archives and certificates.</summary>
    Work,

    /// <summary>信访投诉: what workers bring before the union.</summary>
    Grievances,

    /// <summary>职工服务: what the union does for workers without an application.</summary>
    Services,

    /// <summary>动态管理: what keeps the register true – rounds, checks, exits.</summary>
    Upkeep,

    /// <summary>管理: regions, organizations, accounts, the system.</summary>
    Administration,
}
