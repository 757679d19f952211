namespace Platform.Clients;

/// <summary>How long a message that did not arrive waits: growing, two days in all, then it is given up.</summary>
public static class RetryPauses
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(15),
        TimeSpan.FromHours(24),
    ];

    public static int Most => Pauses.Length + 1;

    /// <summary>Null after the last attempt.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Pauses.Length ? Pauses[attempts - 1] : null;
}
