using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>
/// Plays one case from the draft to the stage it is to stand at. It only says what is done when; the
/// <see cref="DemoDirector"/> sets the clock and runs the cases side by side, so that their records lie in order.
/// </summary>
internal sealed class DemoPlay(DemoDesks desks, DemoCast cast, DemoPlan plan, int index, DateOnly today) : IDemoPlay
{
    private readonly DemoCase _script = plan.Cases[index];
    private readonly DemoStages _stages = new(
        desks,
        cast,
        plan.Cases[index],
        DemoForms.Fill(plan, plan.Cases[index]),
        today
    );

    public DateOnly Begin => today.AddDays(_script.Begin);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        var unit = cast.Bodies[_script.Unit];
        var officer = cast.At(unit.Id);
        DraftKey? key = null;
        yield return new(0, async () => key = await DraftAsync(unit.Id));
        if (_script.Until == "draft")
        {
            yield break;
        }

        foreach (var material in await NeededAsync(key!, Party.Applicant))
        {
            yield return new(0, () => DemoScans.AttachAsync(desks, key!, material, _script.Name));
        }

        yield return new(0, () => SubmitAsync(key!));
        while (true)
        {
            var file = await desks.Cases.ViewAsync(officer, key!.CaseId);
            if (file.Stage is not { } stage || !file.Case.Status.IsOpen)
            {
                yield break;
            }

            var isLast = stage.Code == _script.Until;
            if (isLast && _script.Ending is null)
            {
                yield break;
            }

            foreach (
                var act in _stages.At(
                    file,
                    stage,
                    isLast && _script.Ending is not DemoEnding.Passed ? _script.Ending : null
                )
            )
            {
                yield return act;
            }

            if (isLast)
            {
                foreach (var act in Contact(key!))
                {
                    yield return act;
                }

                yield break;
            }
        }
    }

    /// <summary>Names the contact person of the archive the case opened, who visits from then on.</summary>
    private IEnumerable<DemoAct> Contact(DraftKey key)
    {
        if (_script.Contact is not { } contact)
        {
            yield break;
        }

        var unit = cast.Bodies[_script.Unit];
        var person = plan.People.Single(one => one.User == contact.User);
        var visitor = cast.Actors[cast.Bodies[person.Posts[0].At].Id].First(actor => actor.Name == person.Name);
        yield return new(
            3,
            async () =>
                await desks.Contacts.AssignAsync(
                    cast.At(unit.Id),
                    await OpenedAsync(key),
                    new(visitor.BodyId, visitor.Name, visitor.Title, unit.Telephone ?? "12351", desks.Today)
                )
        );
        foreach (var days in contact.Visits)
        {
            yield return new(
                1,
                async () =>
                    await DemoVisits.RecordAsync(
                        desks.ArchiveVisits,
                        desks.Time,
                        visitor,
                        await OpenedAsync(key),
                        desks.Catalogue.Find(plan.Region)!.VisitsToArchives!,
                        _script.Name
                    )
            )
            {
                NotBefore = today.AddDays(days),
            };
        }
    }

    private async Task<Guid> OpenedAsync(DraftKey key) =>
        (await desks.Cases.ViewAsync(cast.At(cast.Bodies[_script.Unit].Id), key.CaseId)).Case.ArchiveId!.Value;

    private async Task<DraftKey> DraftAsync(int unitId)
    {
        var officer = cast.At(unitId);
        var item = _script.Item ?? plan.Item;
        var key = _script.Renews
            ? await desks.Drafts.StartForArchiveAsync(officer, await ArchiveAsync(officer), item)
            : await desks.Drafts.StartAsync(officer, plan.Region, item, unitId);
        var draft = await desks.Drafts.OpenAsync(key);
        await desks.Drafts.SaveAsync(
            key,
            draft.Case.Version,
            DemoForms.OfApplication(draft.Item, DemoForms.Fill(plan, _script))
        );
        return key;
    }

    private async Task<Guid> ArchiveAsync(Actor officer)
    {
        await using var db = desks.Dbs.Open(officer.Scope);
        var archives = await db
            .Cases.Where(row => row.RegionCode == plan.Region && row.ApplicantName == _script.Name)
            .Select(row => row.ArchiveId)
            .ToListAsync();
        return archives.OfType<Guid>().Single();
    }

    private async Task SubmitAsync(DraftKey key)
    {
        var draft = await desks.Drafts.OpenAsync(key);
        await desks.Submissions.SubmitAsync(key, draft.Case.Version);
    }

    private async Task<IReadOnlyList<Material>> NeededAsync(DraftKey key, Party from)
    {
        var draft = await desks.Drafts.OpenAsync(key);
        return [.. draft.Item.Checklist.Needed(draft.Facts).Where(material => material.ProvidedBy == from)];
    }
}
