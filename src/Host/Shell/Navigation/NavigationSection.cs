namespace Platform.Host.Shell.Navigation;

/// <summary>The two parts of the staff's navigation.</summary>
internal enum NavigationSection
{
    /// <summary>业务: the daily work on cases and certificates.</summary>
    Work,

    /// <summary>管理: regions, organizations, accounts, the system.</summary>
    Administration,
}
