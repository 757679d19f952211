namespace Platform.Regions;

/// <summary>办证: blanks claimed by headcount, numbered, sealed, issued. <see cref="Stage.By"/> claims, numbers and issues.</summary>
public sealed record CertificateIssuance(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>Who hands out the blanks.</summary>
    public required Party BlanksFrom { get; init; }

    /// <summary>Whose seal makes the certificate valid.</summary>
    public required Party SealedBy { get; init; }

    public override Duty Duty => Duty.Executing;
}
