using Platform.Materials;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// What an open correction notice asks of the applicant's side. The rest of a case that was handed in stays as it is,
/// whichever door the applicant comes by.
/// </summary>
public static class AskedOfApplicant
{
    extension(CaseFile file)
    {
        /// <summary>What is to be handed in anew; the union's own papers are the union's to mend.</summary>
        public IReadOnlyList<MaterialStatus> MaterialsAsked =>
            file.OpenCorrection is { } notice
                ?
                [
                    .. file.Materials.Where(status =>
                        status.IsNeeded
                        && status.Material.ProvidedBy is Party.Applicant
                        && notice.Items.Any(item => item.MaterialCode == status.Material.Code)
                    ),
                ]
                : [];

        /// <summary>Something on the form is to be put right.</summary>
        public bool AsksForForm => file.OpenCorrection?.Items.Any(item => item.MaterialCode is null) is true;

        /// <exception cref="RuleException">It is none of the applicant's to change now.</exception>
        internal void EnsureAsked(DraftKey key, string materialCode)
        {
            if (
                key.Actor is null
                && file.OpenCorrection is { } notice
                && file.MaterialsAsked.All(status => status.Material.Code != materialCode)
            )
            {
                throw new RuleException("补正通知没有要求这项材料，需要更换的请联系所在单位的工会。")
                {
                    Field = materialCode,
                    Clause = notice.Name,
                };
            }
        }
    }
}
