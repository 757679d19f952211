namespace Platform.Archives;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Handed in; every row is being read and checked.</summary>
    Checking,

    /// <summary>Checked, and something is wrong: it can only be cancelled and handed in again.</summary>
    Faulty,

    /// <summary>Checked and right; waits for a lead to confirm it.</summary>
    Ready,

    /// <summary>Confirmed; the archives are being written and are seen by nobody yet.</summary>
    Writing,

    /// <summary>All of it is on the register.</summary>
    Done,

    /// <summary>Given up before it was confirmed. Nothing was written.</summary>
    Cancelled,

    /// <summary>The file could not be read, or the work broke off again and again. Nothing was written.</summary>
    Stopped,
}
