using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>The lists of certificates in an actor's scope.</summary>
public sealed class CertificateLists(IPlatformDbs dbs, IIssuingWindows windows, TimeProvider time)
{
    /// <summary>What waits is shown oldest first, what is done newest first.</summary>
    /// <param name="after">The last row of the page before; null for the first page.</param>
    public async Task<KeysetPage<CertificateRow, Guid>> ListAsync(
        Actor actor,
        CertificateFilter filter,
        KeysetPosition<Guid>? after,
        int size,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var set = await WindowsAsync(db, cancellation);
        var rows = Narrowed(OnTab(db, filter.Tab, set), filter);
        var page = IsWaiting(filter.Tab)
            ? OldestFirst(rows, after)
            : rows.NewestFirst(c => c.CreatedAt, c => c.Id, after);
        var read = await Rows(page).ToPageAsync(size, row => row.Position, cancellation);
        return read with { Rows = await WithStandingAsync(db, read.Rows, set, cancellation) };
    }

    public async Task<IReadOnlyDictionary<CertificateTab, CappedCount>> CountAsync(
        Actor actor,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var set = await WindowsAsync(db, cancellation);
        var counts = new Dictionary<CertificateTab, CappedCount>();
        foreach (var tab in Enum.GetValues<CertificateTab>())
        {
            counts[tab] = await OnTab(db, tab, set).CountToCapAsync(cancellation);
        }

        return counts;
    }

    private static bool IsWaiting(CertificateTab tab) =>
        tab is CertificateTab.ToClaim or CertificateTab.ToNumber or CertificateTab.ToSeal or CertificateTab.ToIssue;

    private IQueryable<IssuedCertificate> OnTab(PlatformDb db, CertificateTab tab, Windows set)
    {
        var all = db.Certificates.AsNoTracking();
        var year = ChinaTime.Today(time).Year;
        return tab switch
        {
            CertificateTab.ToClaim => all.Where(c => c.Status == CertificateStatus.Awaiting),
            CertificateTab.ToNumber => all.Where(c => c.Status == CertificateStatus.Claimed),
            CertificateTab.ToSeal => all.Where(c => c.Status == CertificateStatus.Numbered),
            CertificateTab.ToIssue => all.Where(c => c.Status == CertificateStatus.Sealed),
            CertificateTab.Registered => all.Where(c => c.Status == CertificateStatus.Issued),
            CertificateTab.ToReview => Unreviewed(db, [], [], year),
            CertificateTab.Suspended => Unreviewed(db, set.Closed(year), set.Closed(year - 2), year - 1),
            CertificateTab.Ended => all.Where(c =>
                c.Status == CertificateStatus.Cancelled || c.Status == CertificateStatus.Replaced
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
        };
    }

    /// <summary>
    /// <see cref="CertificateLife.MissedReview"/> as a query: valid certificates without a review that counts for the
    /// last year one is due in, up to <paramref name="otherwise"/>; in the regions of <paramref name="closed"/>, whose
    /// window of this year is over, up to this year, and in those of <paramref name="open"/>, whose window of last year
    /// is not, up to the year before it.
    /// </summary>
    private IQueryable<IssuedCertificate> Unreviewed(
        PlatformDb db,
        List<string> closed,
        List<string> open,
        int otherwise
    )
    {
        var today = ChinaTime.Today(time);
        var year = today.Year;
        var reviews = db.YearlyReviews;
        return db
            .Certificates.AsNoTracking()
            .Where(c => c.Status == CertificateStatus.Issued && c.ReviewedEveryYears != null)
            .Where(c => c.ValidUntil == null || c.ValidUntil >= today)
            .Select(c => new
            {
                Certificate = c,
                Last = closed.Contains(c.RegionCode) ? year
                : open.Contains(c.RegionCode) ? year - 2
                : otherwise,
                From = c.ValidFrom!.Value.Year,
                Every = c.ReviewedEveryYears!.Value,
            })
            .Where(due => due.Last - due.From >= due.Every)
            .Where(due =>
                !reviews.Any(review =>
                    review.CertificateId == due.Certificate.Id
                    && review.Year >= due.Last - (due.Last - due.From) % due.Every
                    && (review.Passed || review.ReversedOn != null)
                )
            )
            .Select(due => due.Certificate);
    }

    private static IQueryable<IssuedCertificate> Narrowed(IQueryable<IssuedCertificate> rows, CertificateFilter filter)
    {
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(c => c.Kind == kind);
        }

        if (filter.BodyId is { } body)
        {
            rows = rows.Where(c => c.ClaimingBodyId == body);
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var name = filter.Search.Trim();
            var number = Numbering.Normalize(name);
            rows = rows.Where(c => c.HolderName.StartsWith(name) || c.Number == number);
        }

        return rows;
    }

    private static IQueryable<IssuedCertificate> OldestFirst(
        IQueryable<IssuedCertificate> rows,
        KeysetPosition<Guid>? after
    )
    {
        if (after is { At: var at, Id: var id })
        {
            rows = rows.Where(c => c.CreatedAt >= at && (c.CreatedAt > at || c.Id > id));
        }

        return rows.OrderBy(c => c.CreatedAt).ThenBy(c => c.Id);
    }

    private static IQueryable<CertificateRow> Rows(IQueryable<IssuedCertificate> page) =>
        page.Select(c => new CertificateRow
        {
            Id = c.Id,
            HolderName = c.HolderName,
            UnitName = c.UnitName,
            CertificateName = c.CertificateName,
            Kind = c.Kind,
            Status = c.Status,
            RegionCode = c.RegionCode,
            ClaimingBodyId = c.ClaimingBodyId,
            ClaimingBodyName = c.ClaimingBodyName,
            SealingBodyId = c.SealingBodyId,
            IsClaimedFor = c.ClaimId != null,
            Number = c.Number,
            NumberedOn = c.NumberedOn,
            SealedOn = c.SealedOn,
            IssuedOn = c.IssuedOn,
            ValidUntil = c.ValidUntil,
            CreatedAt = c.CreatedAt,
        });

    private async Task<IReadOnlyList<CertificateRow>> WithStandingAsync(
        PlatformDb db,
        IReadOnlyList<CertificateRow> rows,
        Windows set,
        CancellationToken cancellation
    )
    {
        var today = ChinaTime.Today(time);
        var ids = rows.Select(row => row.Id).ToList();
        var reviews = db.YearlyReviews;
        var lives = await db
            .Certificates.AsNoTracking()
            .Where(c => ids.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.RegionCode,
                c.ValidFrom,
                c.ValidUntil,
                c.ReviewedEveryYears,
                c.CancelledOn,
                c.ReplacedOn,
                Reviews = reviews
                    .Where(review => review.CertificateId == c.Id && (review.Passed || review.ReversedOn != null))
                    .Select(review => new MadeReview(review.Year, review.On))
                    .ToList(),
            })
            .ToDictionaryAsync(
                c => c.Id,
                c =>
                    new CertificateLife
                    {
                        ValidFrom = c.ValidFrom,
                        ValidUntil = c.ValidUntil,
                        ReviewedEveryYears = c.ReviewedEveryYears,
                        Reviews = c.Reviews,
                        CancelledOn = c.CancelledOn,
                        ReplacedOn = c.ReplacedOn,
                    }.On(today, set.Of(c.RegionCode)),
                cancellation
            );
        return [.. rows.Select(row => row with { Standing = lives[row.Id] })];
    }

    private async Task<Windows> WindowsAsync(PlatformDb db, CancellationToken cancellation)
    {
        var codes = await db.Certificates.Select(c => c.RegionCode).Distinct().ToListAsync(cancellation);
        var set = new Dictionary<string, IReadOnlyDictionary<int, IssuingWindow>>();
        foreach (var code in codes)
        {
            set[code] = await windows.OfAsync(code, cancellation);
        }

        return new Windows(set, ChinaTime.Today(time));
    }

    /// <summary>The windows of the regions in scope.</summary>
    private sealed record Windows(Dictionary<string, IReadOnlyDictionary<int, IssuingWindow>> ByRegion, DateOnly Today)
    {
        public IReadOnlyDictionary<int, IssuingWindow> Of(string regionCode) => ByRegion[regionCode];

        /// <summary>The regions where that year is the last whose review can only be made late now.</summary>
        public List<string> Closed(int year) =>
            [
                .. ByRegion
                    .Where(region => ReviewPeriod.LastClosedYear(Today, region.Value) == year)
                    .Select(region => region.Key),
            ];
    }
}
