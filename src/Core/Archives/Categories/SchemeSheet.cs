using Platform.Regions;

namespace Platform.Archives;

/// <summary>A region's category scheme as its page shows it.</summary>
/// <param name="Scheme">As the plugin ships it; null where the documents name no categories.</param>
/// <param name="Standing">What confirms a proposed scheme, maybe from a later day on; null while nothing does.</param>
/// <param name="History">Everything ever confirmed, newest first, and how it was taken back.</param>
public sealed record SchemeSheet(
    CategoryScheme? Scheme,
    SchemeConfirmation? Standing,
    IReadOnlyList<(SchemeConfirmation Confirmation, SchemeRevocation? Revocation)> History,
    bool MayConfirm
);
