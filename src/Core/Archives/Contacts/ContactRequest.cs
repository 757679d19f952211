namespace Platform.Archives;

/// <summary>Somebody named as a household's contact person.</summary>
/// <param name="BodyId">The union whose cadre it is: the unit's own or one above it.</param>
/// <param name="OfficeTelephone">A number the household may call; nobody's private one.</param>
/// <param name="From">The first day.</param>
public sealed record ContactRequest(int BodyId, string Name, string Title, string OfficeTelephone, DateOnly From);
