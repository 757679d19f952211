using Platform.Materials;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Who may hand something in for a case, and what may be handed in now.</summary>
public sealed class MaterialAccess(DraftDesk drafts, CaseFiles files)
{
    /// <summary>A draft, or a case that is to be corrected, by its key; any case by an officer of the unit or of the body it waits for.</summary>
    /// <exception cref="NotFoundException">The key opens nothing, or the actor must not know of the case.</exception>
    /// <exception cref="RuleException">Not the moment, or not that officer's to do.</exception>
    internal async Task<CaseFile> OpenAsync(PlatformDb db, DraftKey key)
    {
        if (key.Actor is not { } actor)
        {
            var draft = await drafts.OpenAsync(db, key);
            return draft.Case.Status is CaseStatus.Draft or CaseStatus.CorrectionRequested
                ? draft
                : throw new RuleException("申请已经提交，补交材料请联系所在单位的基层工会。");
        }

        var file = await files.FindAsync(db, key.CaseId) ?? throw new NotFoundException();
        var isDraft = file.Case.Status is CaseStatus.Draft;
        if (!actor.WorksOnCases || (isDraft && !file.Case.IsDraftOf(actor)))
        {
            throw new NotFoundException();
        }

        if (!isDraft && !file.Case.Status.IsOpen)
        {
            throw new RuleException($"本件现为“{file.Case.Status.InWords}”，不能再收材料。");
        }

        return isDraft || actor.BodyId == file.Unit.Id || actor.BodyId == file.Case.WaitsForBodyId
            ? file
            : throw new RuleException("材料由申请人所在单位的基层工会或现在办理本件的单位收取。");
    }

    /// <summary>What may be handed in with the key: of a case that is to be corrected, only what the notice asks.</summary>
    /// <exception cref="RuleException">Not asked, not on the checklist, not needed, or made by a stage itself.</exception>
    internal static MaterialStatus Needed(CaseFile file, DraftKey key, string materialCode)
    {
        file.EnsureAsked(key, materialCode);
        return Needed(file, materialCode);
    }

    /// <exception cref="RuleException">Not on the checklist, not needed, or made by a stage itself.</exception>
    internal static MaterialStatus Needed(CaseFile file, string materialCode)
    {
        var status = Listed(file, materialCode);
        if (!status.IsNeeded)
        {
            throw new RuleException($"《{NameOf(status.Material)}》无需提供（{status.Reason}）。")
            {
                Field = materialCode,
            };
        }

        return status.RecordedIn is { } stage
            ? throw new RuleException($"《{NameOf(status.Material)}》在“{stage}”环节形成，不用另行提交。")
            {
                Field = materialCode,
                Clause = status.Source.InWords,
            }
            : status;
    }

    internal static MaterialStatus Listed(CaseFile file, string materialCode) =>
        file.Materials.FirstOrDefault(one => one.Material.Code == materialCode)
        ?? throw new RuleException("清单里没有这项材料。");

    internal static string NameOf(Material material) => material.Name.Trim('《', '》');
}
