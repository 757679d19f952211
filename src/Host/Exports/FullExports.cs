using Platform.Organizations;

namespace Platform.Host.Exports;

/// <summary>Who may take personal data along in full: leads of the unions above a unit, each time with a reason.</summary>
internal static class FullExports
{
    public const int LongestReason = 200;

    public static bool MayBeAskedBy(Actor actor) =>
        actor.Role is Role.Lead && actor.BodyKind is not (BodyKind.Primary or BodyKind.Department);
}
