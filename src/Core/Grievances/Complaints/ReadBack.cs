namespace Platform.Grievances;

/// <summary>笔录 read back to whoever complained.</summary>
public enum ReadBack
{
    Confirmed,

    /// <summary>Also who leaves without signing; the officer notes it.</summary>
    RefusedToSign,
}
