namespace Platform.Certificates;

/// <summary>A certificate and the number it is to get.</summary>
public sealed record NumberAssignment(Guid CertificateId, string Number)
{
    /// <summary>Where a page shows what is wrong with the number.</summary>
    public string Field => FieldOf(CertificateId);

    public static string FieldOf(Guid certificateId) => $"number/{certificateId}";
}
