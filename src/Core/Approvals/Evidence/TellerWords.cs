namespace Platform.Approvals;

/// <summary>Who told a worker, as the union's papers call them.</summary>
public static class TellerWords
{
    extension(Teller teller)
    {
        public string InWords => teller is Teller.ContactPerson ? "联系人" : "工会工作人员";
    }
}
