using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>收取材料: what is collected from the petitioner, what came of the proceedings, and what is given back.</summary>
public sealed class PetitionPaperDesk(PetitionActs acts, PetitionOffices offices, IFileStore store)
{
    private const int MostCopies = 99;

    /// <summary>Takes a paper, with or without a scan.</summary>
    /// <param name="code">A material of the service's checklist, or a <see cref="PetitionPaperKind"/>.</param>
    /// <param name="isOriginal">原件: to be given back when it is no longer needed.</param>
    public Task TakeAsync(Actor actor, Guid id, int version, string code, bool isOriginal, int copies) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                Take(act, code, isOriginal, copies);
                return Task.CompletedTask;
            }
        );

    /// <summary>Takes a paper as a scan.</summary>
    public Task UploadAsync(
        Actor actor,
        Guid id,
        int version,
        string code,
        bool isOriginal,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    ) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                var paper = Take(act, code, isOriginal, copies: 1);
                var stored = await store.SaveAsync(act.Db, content, fileName, actor.AccountId, cancellation);
                stored.BelongTo(FilesOfPetitions.Owner, id);
                paper.FileId = stored.Id;
            }
        );

    /// <summary>Gives an original back.</summary>
    public Task ReturnAsync(Actor actor, Guid id, int version, Guid paperId) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                RequireHolder(act);
                var paper =
                    await act.Db.PetitionPapers.SingleOrDefaultAsync(one => one.Id == paperId && one.PetitionId == id)
                    ?? throw new NotFoundException();
                if (!paper.IsOriginal || paper.ReturnedOn is not null)
                {
                    throw new ConflictException("这份材料不是原件，或者已经退还。");
                }

                (paper.ReturnedOn, paper.ReturnedByName) = (acts.Today, actor.Name);
                act.Enter(PetitionEntryKind.PaperReturned, paper.Name);
            }
        );

    /// <summary>Whether the body has the petition, had it, or received it: those collect papers, whoever stands above only reads them.</summary>
    internal static bool IsHolder(Petition petition, IEnumerable<PetitionLeg> legs, int bodyId) =>
        petition.ReceivedByBodyId == bodyId
        || petition.WaitsForBodyId == bodyId
        || legs.Any(leg => leg.ToBodyId == bodyId);

    private PetitionPaper Take(PetitionAct act, string code, bool isOriginal, int copies)
    {
        RequireHolder(act);
        if (copies is < 1 or > MostCopies)
        {
            throw new RuleException($"份数应为 1 至 {MostCopies}") { Field = nameof(copies) };
        }

        var name = NameOf(act.Petition, code) ?? throw new RuleException("请选择材料") { Field = nameof(code) };
        var paper = new PetitionPaper
        {
            Id = Guid.CreateVersion7(act.At),
            PetitionId = act.Petition.Id,
            Code = code,
            Name = name,
            IsOriginal = isOriginal,
            Copies = copies,
            TakenOn = acts.Today,
            TakenByName = act.Actor.Name,
            TakenByBody = act.Actor.BodyName,
        };
        act.Db.PetitionPapers.Add(paper);
        act.Enter(PetitionEntryKind.PaperTaken, $"{name}（{(isOriginal ? "原件" : "复印件或扫描件")}，{copies} 份）");
        return paper;
    }

    private static void RequireHolder(PetitionAct act)
    {
        if (!IsHolder(act.Petition, act.Legs, act.Actor.BodyId))
        {
            throw new NotFoundException();
        }
    }

    private string? NameOf(Petition petition, string code) =>
        offices
            .ServiceOf(petition.RegionCode, petition.ServiceCode)
            ?.Checklist.Items.FirstOrDefault(material => material.Code == code)
            ?.Name
        ?? PetitionPaperKind.All.FirstOrDefault(kind => kind.Code == code)?.Name;
}
