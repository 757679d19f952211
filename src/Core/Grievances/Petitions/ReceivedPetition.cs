namespace Platform.Grievances;

/// <param name="QueryCode">To be given to the petitioner: with the number it shows the progress.</param>
public sealed record ReceivedPetition(Guid Id, string Number, string QueryCode);
