using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The register (一户一档). Works inside the caller's context and transaction; asks nobody for a right to it.</summary>
public sealed class ArchiveRegister(
    ArchivePeople people,
    FieldCipher cipher,
    AnswersVault vault,
    Catalogue catalogue,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>
    /// Opens an archive for the household and saves it, with whatever else the context holds. Nobody of it may be in a
    /// live archive, in whichever city; the refusal does not say where. A holder who was registered before (返困) is
    /// linked to the archive closed last.
    /// </summary>
    /// <exception cref="RuleException">Somebody of the household is registered already.</exception>
    public async Task<Archive> OpenAsync(
        Actor actor,
        PlatformDb db,
        OpenArchive request,
        CancellationToken cancellation = default
    ) => (await OpenAsync(actor, db, [request], cancellation))[0];

    /// <summary>
    /// Opens an archive for each household, by the same rules and with one question to the database for all of them; in
    /// the order given, which their numbers follow.
    /// </summary>
    /// <exception cref="RuleException">Somebody of a household is registered already; none is opened.</exception>
    internal async Task<IReadOnlyList<Archive>> OpenAsync(
        Actor actor,
        PlatformDb db,
        IReadOnlyList<OpenArchive> requests,
        CancellationToken cancellation = default
    )
    {
        var households = requests.Select(request => HouseholdReader.Read(request.Answers)).ToList();
        if (await people.RegisteredAsync(db, households, except: null, cancellation) is [var taken, ..])
        {
            throw ArchivePeople.Registered(taken.Member.Field);
        }

        var today = ChinaTime.Today(time);
        var areas = await AreasOfAsync(db, requests, cancellation);
        var numbers = await NumbersOfAsync(db, areas, today.Year, cancellation);
        var previous = await PreviousAsync(db, households, cancellation);
        var archives = new List<Archive>();
        foreach (var (place, request) in requests.Index())
        {
            var household = households[place];
            var archive = new Archive
            {
                Number = numbers[place],
                RegionCode = request.RegionCode,
                AreaCode = areas[place],
                UnitName = request.Unit.Name,
                OpenedOn = request.OpenedOn ?? today,
                LastVerifiedOn = request.OpenedOn ?? today,
                OpenedByCaseId = request.CaseId,
                ImportId = request.ImportId,
                PreviousArchiveId = previous[place],
                CreatedAt = time.GetUtcNow(),
            };
            archive.Place(request.Unit.Lineage);
            Describe(archive, household, request.Answers);
            db.Archives.Add(archive);
            people.Enter(db, archive.Id, household);
            Add(
                actor,
                db,
                archive,
                1,
                new KeepArchive(request.Reason, request.EditionHash, request.Item, request.Answers)
                {
                    CaseId = request.CaseId,
                    Remark = request.Remark,
                },
                archive.OpenedOn
            );
            audit.Record(
                db,
                actor.InTrail,
                "archive-opened",
                "archive",
                archive.Id,
                new
                {
                    archive.Number,
                    request.CaseId,
                    archive.PreviousArchiveId,
                    archive.ImportId,
                }
            );
            archives.Add(archive);
        }

        await SaveAsync(db, cancellation);
        return archives;
    }

    /// <summary>
    /// Writes down what a live archive says from today on, and saves it. The household's people follow: who joined is
    /// looked for across the deployment, who left is free.
    /// </summary>
    /// <exception cref="RuleException">Not live, or somebody who joined is registered elsewhere.</exception>
    public async Task<ArchiveVersion> KeepAsync(
        Actor actor,
        PlatformDb db,
        Archive archive,
        KeepArchive request,
        CancellationToken cancellation = default
    )
    {
        EnsureLive(archive);
        var household = HouseholdReader.Read(request.Answers);
        await people.EnsureUnregisteredAsync(db, household, archive.Id, cancellation);
        await people.PlaceAsync(db, archive.Id, household, cancellation);
        Describe(archive, household, request.Answers);
        var today = ChinaTime.Today(time);
        if (request.Reason is VersionReason.Verified)
        {
            archive.LastVerifiedOn = today;
        }

        var version = Add(actor, db, archive, await NextAsync(db, archive, cancellation), request, today);
        audit.Record(
            db,
            actor.InTrail,
            request.Reason is VersionReason.Verified ? "archive-verified" : "archive-corrected",
            "archive",
            archive.Id,
            new { archive.Number, request.CaseId }
        );
        await SaveAsync(db, cancellation);
        return version;
    }

    /// <summary>
    /// Files a live archive under another unit's union and saves it. In another region the category is to be decided
    /// anew, by that region's documents.
    /// </summary>
    /// <exception cref="RuleException">Not live, or filed there already.</exception>
    public async Task TransferAsync(
        Actor actor,
        PlatformDb db,
        Archive archive,
        TransferArchive request,
        CancellationToken cancellation = default
    )
    {
        EnsureLive(archive);
        if (archive.PrimaryId == request.To.Id)
        {
            throw new RuleException("档案已经在这个单位名下") { Field = nameof(TransferArchive.To) };
        }

        var from = archive.PrimaryId;
        if (archive.RegionCode != request.RegionCode)
        {
            (archive.CategoryCode, archive.CategoryName) = (null, null);
        }

        archive.MoveTo(
            request.To,
            request.RegionCode,
            await AreaOfAsync(db, request.To, request.RegionCode, cancellation)
        );
        Add(
            actor,
            db,
            archive,
            await NextAsync(db, archive, cancellation),
            new KeepArchive(VersionReason.Transferred, request.EditionHash, request.Item, request.Answers)
            {
                Remark = request.Reason,
            },
            ChinaTime.Today(time)
        );
        audit.Record(
            db,
            actor.InTrail,
            "archive-transferred",
            "archive",
            archive.Id,
            new
            {
                archive.Number,
                from,
                to = request.To.Id,
            }
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes the archive off the register and saves. Its people may be registered again.</summary>
    /// <exception cref="RuleException">It is not live.</exception>
    public async Task CloseAsync(
        Actor actor,
        PlatformDb db,
        Archive archive,
        ExitKind kind,
        string reason,
        CancellationToken cancellation = default
    )
    {
        EnsureLive(archive);
        archive.Close(kind, reason, ChinaTime.Today(time));
        await ArchivePeople.ReleaseAsync(db, archive.Id, cancellation);
        audit.Record(
            db,
            actor.InTrail,
            "archive-closed",
            "archive",
            archive.Id,
            new { archive.Number, kind = $"{kind}" }
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>In full. Whoever shows it masks it, and whoever prints it has a reason to.</summary>
    public string HolderIdNumber(Archive archive) =>
        cipher.Open(archive.HolderIdSealed, Archive.SealContext(archive.Id));

    private static void EnsureLive(Archive archive)
    {
        if (archive.Status is not ArchiveStatus.Live)
        {
            throw new RuleException("这份档案已经不在册");
        }
    }

    private void Describe(Archive archive, Household household, Answers answers)
    {
        archive.Describe(household, catalogue.Find(archive.RegionCode)?.Marks ?? [], key => answers[key]);
        archive.IdentifyHolder(
            cipher.Seal(household.Holder.IdNumber, Archive.SealContext(archive.Id)),
            people.HashOf(household.Holder.IdNumber)
        );
    }

    internal static async Task<string> AreaOfAsync(
        PlatformDb db,
        Body unit,
        string regionCode,
        CancellationToken cancellation
    ) =>
        await db
            .Bodies.Where(body => body.Id == unit.CountyId)
            .Select(body => body.DivisionCode)
            .SingleOrDefaultAsync(cancellation)
        ?? regionCode;

    private static async Task<IReadOnlyList<string>> AreasOfAsync(
        PlatformDb db,
        IReadOnlyList<OpenArchive> requests,
        CancellationToken cancellation
    )
    {
        var ofCounties = new Dictionary<(int? County, string Region), string>();
        var areas = new List<string>();
        foreach (var request in requests)
        {
            var place = (request.Unit.CountyId, request.RegionCode);
            if (!ofCounties.TryGetValue(place, out var area))
            {
                area = ofCounties[place] = await AreaOfAsync(db, request.Unit, request.RegionCode, cancellation);
            }

            areas.Add(area);
        }

        return areas;
    }

    /// <summary>Each area counts for itself.</summary>
    private static async Task<IReadOnlyList<string>> NumbersOfAsync(
        PlatformDb db,
        IReadOnlyList<string> areas,
        int year,
        CancellationToken cancellation
    )
    {
        var numbers = new string[areas.Count];
        // In one order whoever comes, so that two who take numbers of two areas never wait for each other.
        foreach (var area in areas.Index().GroupBy(each => each.Item).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            var places = area.Select(each => each.Index).ToList();
            var taken = await ArchiveNumbers.NextAsync(db, area.Key, year, places.Count, cancellation);
            foreach (var (place, number) in places.Zip(taken))
            {
                numbers[place] = number;
            }
        }

        return numbers;
    }

    /// <summary>Asked across cities: a household that moved is a household that returned all the same.</summary>
    private async Task<IReadOnlyList<Guid?>> PreviousAsync(
        PlatformDb db,
        IReadOnlyList<Household> households,
        CancellationToken cancellation
    )
    {
        var holders = households.Select(household => people.HashOf(household.Holder.IdNumber)).ToList();
        var closed = await db
            .Archives.IgnoreQueryFilters()
            .Where(archive => holders.Contains(archive.HolderIdHash) && archive.Status == ArchiveStatus.Closed)
            .OrderByDescending(archive => archive.ClosedOn)
            .ThenByDescending(archive => archive.CreatedAt)
            .Select(archive => new { archive.Id, archive.HolderIdHash })
            .ToListAsync(cancellation);
        return
        [
            .. holders.Select(holder =>
                closed.FirstOrDefault(archive => archive.HolderIdHash.AsSpan().SequenceEqual(holder))?.Id
            ),
        ];
    }

    /// <summary>A version of an earlier unit's time counts too, though the reader may not see it.</summary>
    private static async Task<int> NextAsync(PlatformDb db, Archive archive, CancellationToken cancellation) =>
        1
        + await db
            .ArchiveVersions.IgnoreQueryFilters()
            .Where(version => version.ArchiveId == archive.Id)
            .MaxAsync(version => version.Sequence, cancellation);

    private ArchiveVersion Add(
        Actor actor,
        PlatformDb db,
        Archive archive,
        int sequence,
        KeepArchive request,
        DateOnly from
    )
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var version = new ArchiveVersion
        {
            Id = id,
            ArchiveId = archive.Id,
            Sequence = sequence,
            From = from,
            RecordedAt = time.GetUtcNow(),
            Reason = request.Reason,
            Remark = request.Remark,
            UnitName = archive.UnitName,
            EditionHash = request.EditionHash,
            SealedAnswers = vault.Seal(id, request.Item.Forms, request.Answers),
            CaseId = request.CaseId,
            ByName = actor.Name,
            BodyName = actor.BodyName,
        };
        version.PlaceBeside(archive);
        db.ArchiveVersions.Add(version);
        return version;
    }

    private static async Task SaveAsync(PlatformDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, ArchivePersonMapping.OneLiveArchive))
        {
            throw ArchivePeople.Registered(field: null);
        }
    }
}
