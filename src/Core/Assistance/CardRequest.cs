namespace Platform.Assistance;

/// <summary>A card as handed over.</summary>
/// <param name="Name">As the document calls it.</param>
/// <param name="Reason">Why again; needed from the second card on.</param>
public sealed record CardRequest(string Name, DateOnly IssuedOn, string ReceivedBy, string? Reason);
