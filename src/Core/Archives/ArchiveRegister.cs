using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The register (一户一档). Works inside the caller's context and transaction.</summary>
public sealed class ArchiveRegister(FieldCipher cipher, LookupHash hash, AuditTrail audit, TimeProvider time)
{
    private const string Purpose = "archive.id-number";

    /// <summary>
    /// Opens an archive for the household and saves it, with whatever else the context holds. Nobody of it may be in a
    /// live archive, in whichever city; the refusal does not say where.
    /// </summary>
    /// <exception cref="RuleException">Somebody of the household is registered already.</exception>
    public async Task<Archive> OpenAsync(
        Actor actor,
        PlatformDb db,
        OpenArchive request,
        CancellationToken cancellation = default
    )
    {
        await EnsureUnregisteredAsync(db, [request.Holder, .. request.Members], cancellation);

        var id = Guid.CreateVersion7();
        var number = IdNumber.Normalize(request.Holder.IdNumber);
        var archive = new Archive
        {
            Id = id,
            RegionCode = request.RegionCode,
            HolderName = request.HolderName,
            HolderIdSealed = cipher.Seal(number, Archive.SealContext(id)),
            HolderIdHash = HashOf(request.Holder),
            UnitName = request.Unit.Name,
            OpenedOn = ChinaTime.Today(time),
            OpenedByCaseId = request.CaseId,
            CreatedAt = time.GetUtcNow(),
        };
        archive.Place(request.Unit.Lineage);
        db.Archives.Add(archive);
        db.ArchivePeople.AddRange(PeopleOf(request, id));
        audit.Record(db, actor.InTrail, "archive-opened", "archive", id, new { request.CaseId });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, ArchivePersonMapping.OneLiveArchive))
        {
            throw Registered(field: null);
        }

        return archive;
    }

    /// <summary>Takes the archive off the register and saves. Its people may be registered again.</summary>
    public async Task CloseAsync(
        Actor actor,
        PlatformDb db,
        Archive archive,
        string reason,
        CancellationToken cancellation = default
    )
    {
        if (archive.Status is not ArchiveStatus.Live)
        {
            throw new RuleException("这份档案已经不在册");
        }

        archive.Status = ArchiveStatus.Closed;
        archive.ClosedOn = ChinaTime.Today(time);
        archive.ClosedBecause = reason;
        var people = await db.ArchivePeople.Where(person => person.ArchiveId == archive.Id).ToListAsync(cancellation);
        people.ForEach(person => person.LiveIdHash = null);
        audit.Record(db, actor.InTrail, "archive-closed", "archive", archive.Id);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>For an early word while the form is being filled; <see cref="OpenAsync"/> asks again.</summary>
    /// <exception cref="RuleException">One of them is registered already; names the field, not the archive.</exception>
    public async Task EnsureUnregisteredAsync(
        PlatformDb db,
        IReadOnlyList<HouseholdPerson> people,
        CancellationToken cancellation = default
    )
    {
        var hashes = people.Select(HashOf).ToList();
        var taken = await db
            .ArchivePeople.Where(person => person.LiveIdHash != null && hashes.Contains(person.LiveIdHash))
            .Select(person => person.IdHash)
            .ToListAsync(cancellation);
        for (var index = 0; index < people.Count; index++)
        {
            if (taken.Any(found => found.AsSpan().SequenceEqual(hashes[index])))
            {
                throw Registered(people[index].Field);
            }
        }
    }

    /// <summary>In full. Whoever shows it masks it, and whoever prints it has a reason to.</summary>
    public string HolderIdNumber(Archive archive) =>
        cipher.Open(archive.HolderIdSealed, Archive.SealContext(archive.Id));

    private static RuleException Registered(string? field) =>
        new("此人已在一份在册档案中，不能重复建档") { Field = field };

    /// <summary>A form may name the holder among the household as well: each person is there once.</summary>
    private IEnumerable<ArchivePerson> PeopleOf(OpenArchive request, Guid archiveId) =>
        request
            .Members.Prepend(request.Holder)
            .DistinctBy(person => IdNumber.Normalize(person.IdNumber))
            .Select(
                (person, place) =>
                {
                    var idHash = HashOf(person);
                    return new ArchivePerson
                    {
                        ArchiveId = archiveId,
                        IsHolder = place == 0,
                        IdHash = idHash,
                        LiveIdHash = idHash,
                    };
                }
            );

    private byte[] HashOf(HouseholdPerson person) => hash.Of(Purpose, IdNumber.Normalize(person.IdNumber));
}
