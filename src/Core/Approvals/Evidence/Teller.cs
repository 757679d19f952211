namespace Platform.Approvals;

/// <summary>Who tells a worker what was decided.</summary>
public enum Teller
{
    /// <summary>An officer of the union the result was passed to.</summary>
    UnionOfficer,

    /// <summary>联系人 of the household.</summary>
    ContactPerson,
}
