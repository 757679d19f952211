namespace Platform.Organizations;

/// <summary>A post with the names a page shows.</summary>
public sealed record PostLine(
    int Id,
    Guid AccountId,
    string PersonName,
    int BodyId,
    string BodyName,
    Role Role,
    string Title,
    DateOnly From,
    DateOnly? Until
)
{
    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
