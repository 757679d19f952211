using Platform.Regions;

namespace Platform.Materials;

/// <summary>A checklist laid beside what was handed in.</summary>
public static class ChecklistReview
{
    /// <exception cref="BenchmarkMissingException">A condition looks at a benchmark that was not published for the day.</exception>
    public static IReadOnlyList<MaterialStatus> Of(Checklist checklist, IFacts facts, Dossier dossier) =>
        [.. checklist.Items.Select(material => Of(material, checklist.Source, facts, dossier))];

    private static MaterialStatus Of(Material material, Citation source, IFacts facts, Dossier dossier)
    {
        var current = dossier
            .Submissions.Where(one => one.MaterialCode == material.Code && one.ReplacedAt is null)
            .OrderByDescending(one => one.ReceivedAt)
            .ToList();
        var status = new MaterialStatus(material, MaterialState.NotNeeded, current)
        {
            Source = material.Source ?? source,
            Reason = material.When.ReasonBy(facts),
            RecordedIn = dossier.Stages.GetValueOrDefault(material.RecordedBy ?? ""),
        };
        return !material.When.Holds(facts) ? status
            : status.RecordedIn is not null ? Recorded(status, dossier)
            : HandedIn(status, facts, dossier);
    }

    /// <summary>A photograph is there when the record has one.</summary>
    private static MaterialStatus Recorded(MaterialStatus status, Dossier dossier)
    {
        var record = dossier.Records.FirstOrDefault(one =>
            one.StageCode == status.Material.RecordedBy && (status.Material is not Photo || one.Photographs > 0)
        );
        return status with { State = record is null ? MaterialState.Awaited : MaterialState.InOrder, Record = record };
    }

    private static MaterialStatus HandedIn(MaterialStatus status, IFacts facts, Dossier dossier)
    {
        var given = status.Material.GivenOnce
            ? dossier.Given.Where(one => one.MaterialCode == status.Material.Code).OrderByDescending(one => one.On)
            : Enumerable.Empty<GivenMaterial>();
        var people = (status.Material.PerPerson?.Needed(facts) ?? [])
            .Distinct()
            .Select(name => Of(name, status.Submissions, given.FirstOrDefault(one => one.Covers(name))))
            .ToList();
        var before = status.Submissions.Count == 0 ? given.FirstOrDefault() : null;
        return Signed(
            status with
            {
                State =
                    people.Count > 0
                        ? StateOf(people.ConvertAll(person => person.State))
                        : StateOf(status.Submissions, before),
                Given =
                    people.Count == 0 ? before
                    : people.TrueForAll(person => person.Given is not null) ? people[0].Given
                    : null,
                People = people,
                Uncounted =
                    people.Count > 0
                        ? [.. status.Submissions.Where(one => !people.Exists(person => one.Covers(person.Name)))]
                        : [],
            },
            facts,
            dossier
        );
    }

    private static PersonStatus Of(string name, IReadOnlyList<Submission> submissions, GivenMaterial? given)
    {
        var theirs = submissions.Where(one => one.Covers(name)).ToList();
        var before = theirs.Count == 0 ? given : null;
        return new PersonStatus(name, StateOf(theirs, before), theirs) { Given = before };
    }

    /// <summary>Whoever came of age or joined the household since has not signed.</summary>
    private static MaterialStatus Signed(MaterialStatus status, IFacts facts, Dossier dossier)
    {
        if (status.Material.Signing is not { } rule || status.Given is not null)
        {
            return status;
        }

        var entries = dossier
            .Signings.Where(one => one.MaterialCode == status.Material.Code && one.TakenBackAt is null)
            .OrderBy(one => one.RecordedAt)
            .ToList();
        var signed = status with
        {
            Signers =
            [
                .. rule.Signers(facts)
                    .Distinct()
                    .Select(name => new SignerStatus(name, entries.Find(one => one.Name == name))),
            ],
        };
        return signed.State is not MaterialState.Missing && signed.MissingSignatures.Any()
            ? signed with
            {
                State = MaterialState.Incomplete,
            }
            : signed;
    }

    private static MaterialState StateOf(IReadOnlyList<Submission> current, GivenMaterial? before) =>
        current.Count == 0
            ? before is null
                ? MaterialState.Missing
                : MaterialState.InOrder
            : current.Any(one => one.State is CheckState.Deficient)
                ? MaterialState.Deficient
                : current.All(one => one.State is CheckState.InOrder)
                    ? MaterialState.InOrder
                    : MaterialState.Unchecked;

    /// <summary>Of several people's: what is worst, but only where nobody has anything is all of it missing.</summary>
    private static MaterialState StateOf(IReadOnlyList<MaterialState> people) =>
        people.All(state => state is MaterialState.Missing) ? MaterialState.Missing
        : people.Contains(MaterialState.Missing) ? MaterialState.Incomplete
        : people.Contains(MaterialState.Deficient) ? MaterialState.Deficient
        : people.Contains(MaterialState.Unchecked) ? MaterialState.Unchecked
        : MaterialState.InOrder;
}
