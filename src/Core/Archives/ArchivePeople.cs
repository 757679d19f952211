using Microsoft.EntityFrameworkCore;
using Platform.Households;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Who is in which archive, by nothing but keyed hashes, across the whole deployment.</summary>
public sealed class ArchivePeople(LookupHash hash)
{
    private const string Purpose = "archive.id-number";
    private const int AskedAtOnce = 1000;

    public byte[] HashOf(string idNumber) => hash.Of(Purpose, IdNumber.Normalize(idNumber));

    /// <summary>Those of the household who are in a live archive, in whichever city.</summary>
    /// <param name="except">An archive of their own does not count.</param>
    public async Task<IReadOnlyList<HouseholdMember>> RegisteredAsync(
        PlatformDb db,
        Household household,
        Guid? except = null,
        CancellationToken cancellation = default
    ) => [.. (await RegisteredAsync(db, [household], except, cancellation)).Select(found => found.Member)];

    /// <summary>The same of many households at once: whoever is in a live archive, with the household's place in the list.</summary>
    internal async Task<IReadOnlyList<(int Household, HouseholdMember Member)>> RegisteredAsync(
        PlatformDb db,
        IReadOnlyList<Household> households,
        Guid? except = null,
        CancellationToken cancellation = default
    )
    {
        var people = households
            .Index()
            .SelectMany(each =>
                Numbered(each.Item).Select(member => (each.Index, member, Hash: HashOf(member.IdNumber)))
            )
            .ToList();
        var found = new List<(int, HouseholdMember)>();
        foreach (var asked in people.Chunk(AskedAtOnce))
        {
            var hashes = asked.Select(person => person.Hash).ToList();
            var taken = (
                await db
                    .ArchivePeople.Where(person =>
                        person.LiveIdHash != null && hashes.Contains(person.LiveIdHash) && person.ArchiveId != except
                    )
                    .Select(person => person.IdHash)
                    .ToListAsync(cancellation)
            )
                .Select(Convert.ToHexString)
                .ToHashSet();
            found.AddRange(
                asked
                    .Where(person => taken.Contains(Convert.ToHexString(person.Hash)))
                    .Select(person => (person.Index, person.member))
            );
        }

        return found;
    }

    /// <exception cref="RuleException">One of them is registered already; names the field, not the archive.</exception>
    internal async Task EnsureUnregisteredAsync(
        PlatformDb db,
        Household household,
        Guid? except,
        CancellationToken cancellation
    )
    {
        if (await RegisteredAsync(db, household, except, cancellation) is [var first, ..])
        {
            throw Registered(first.Field);
        }
    }

    /// <summary>Puts exactly the household's people on the archive. Who left it stays on record, and is free.</summary>
    internal async Task PlaceAsync(PlatformDb db, Guid archiveId, Household household, CancellationToken cancellation)
    {
        var present = await db.ArchivePeople.Where(person => person.ArchiveId == archiveId).ToListAsync(cancellation);
        var wanted = PeopleOf(archiveId, household).ToList();
        foreach (var person in present)
        {
            var isWanted = wanted.Exists(one => one.IsHolder == person.IsHolder && Same(one.IdHash, person.IdHash));
            person.LiveIdHash = isWanted ? person.IdHash : null;
        }

        db.ArchivePeople.AddRange(
            wanted.Where(one =>
                !present.Exists(person => person.IsHolder == one.IsHolder && Same(one.IdHash, person.IdHash))
            )
        );
    }

    /// <summary>Puts the household's people on an archive that is new.</summary>
    internal void Enter(PlatformDb db, Guid archiveId, Household household) =>
        db.ArchivePeople.AddRange(PeopleOf(archiveId, household));

    internal static async Task ReleaseAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation)
    {
        var people = await db.ArchivePeople.Where(person => person.ArchiveId == archiveId).ToListAsync(cancellation);
        people.ForEach(person => person.LiveIdHash = null);
    }

    internal static RuleException Registered(string? field) =>
        new("此人已在一份在册档案中，不能重复建档") { Field = field };

    private IEnumerable<ArchivePerson> PeopleOf(Guid archiveId, Household household) =>
        Numbered(household)
            .Select(person =>
            {
                var hash = HashOf(person.IdNumber);
                return new ArchivePerson
                {
                    ArchiveId = archiveId,
                    IsHolder = person == household.Holder,
                    IdHash = hash,
                    LiveIdHash = hash,
                };
            });

    private static IEnumerable<HouseholdMember> Numbered(Household household) =>
        household.People.Where(person => person.IdNumber.Length > 0);

    private static bool Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);
}
