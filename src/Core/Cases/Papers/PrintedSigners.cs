using Platform.Regions;

namespace Platform.Cases;

/// <summary>Who has to sign what is printed for a material, as the paper names them.</summary>
internal static class PrintedSigners
{
    /// <param name="code">Of the form or the paper that is printed; null for none in particular.</param>
    public static IEnumerable<PrintedSigner> Of(CaseFile file, string? code) =>
        file
            .Materials.Where(status => code is not null && status.Material.PrintedFrom == code && status.IsNeeded)
            .SelectMany(status => status.Signers)
            .DistinctBy(signer => signer.Name)
            .Select(signer => new PrintedSigner(
                signer.Name,
                RelationOf(file.Answers, signer.Name),
                signer.Entry?.Mark,
                signer.Entry?.On
            ));

    private static string RelationOf(Answers answers, string name) =>
        answers[Facts.ApplicantName.Key]?.Trim() == name
            ? "本人"
            : answers
                .RowsOf(Facts.Members)
                .FirstOrDefault(member => member.GetValueOrDefault(Facts.MemberName.Key)?.Trim() == name)
                ?.GetValueOrDefault(HouseholdFacts.MemberRelation)
                ?? "";
}
