namespace Platform.Grievances;

/// <summary>A complaint just received.</summary>
/// <param name="QueryCode">Shown once; with the number it opens state and outcome.</param>
public sealed record ReceivedComplaint(Guid Id, string Number, string QueryCode);
