using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Which households an item that keeps archives may start from.</summary>
public sealed class RenewalRules(
    Catalogue catalogue,
    ArchiveFiles archives,
    ArchivePeople people,
    LocalSettings settings,
    TimeProvider time
)
{
    /// <summary>The items of the archive's region, in force today, that it may be kept by; not all may be due yet.</summary>
    public IReadOnlyList<ServiceItem> ItemsFor(Archive archive) =>
        [
            .. (catalogue.Find(archive.RegionCode)?.ServiceItems ?? [])
                .Where(item => item.Renews is not null)
                .Select(item => item.Code)
                .Distinct()
                .Select(code => catalogue.ItemInForce(archive.RegionCode, code, ChinaTime.Today(time)))
                .OfType<ServiceItem>(),
        ];

    /// <summary>The first day the item may start from the archive; null where it may at once.</summary>
    /// <remarks>超过一年 is more than a year: the anniversary itself is not enough.</remarks>
    public static DateOnly? DueFrom(Archive archive, ServiceItem item) =>
        item.Renews?.OlderThanYears is { } years ? archive.OpenedOn.AddYears(years).AddDays(1) : null;

    internal async Task<(ArchiveFile Archive, ServiceItem Item)> FindAsync(
        PlatformDb db,
        Actor actor,
        Guid archiveId,
        string itemCode
    )
    {
        var file = await archives.FindAsync(db, archiveId) ?? throw new NotFoundException();
        if (!actor.WorksOnCases || actor.BodyId != file.Archive.PrimaryId)
        {
            throw new NotFoundException();
        }

        if (!file.IsLive)
        {
            throw new RuleException("这份档案已经不在册");
        }

        var item =
            ItemsFor(file.Archive).FirstOrDefault(one => one.Code == itemCode)
            ?? throw new RuleException("没有找到这个服务事项，可能已停用。");
        if (!await settings.IsEnabledAsync(file.Archive.RegionCode, file.Today))
        {
            throw new RuleException("本地暂停受理新的申请，请咨询当地总工会。");
        }

        if (DueFrom(file.Archive, item) is { } due && file.Today < due)
        {
            throw new RuleException(
                $"这份档案 {file.Archive.OpenedOn:yyyy年M月d日}建档，超过 {item.Renews!.OlderThanYears} 年后才能办理“{item.Name}”，最早 {due:yyyy年M月d日}"
            )
            {
                Clause = item.Renews.Source.InWords,
            };
        }

        return (file, item);
    }

    /// <summary>
    /// The draft of the same thing somebody began already. One begun under rules that have changed since is gone on with
    /// too; before it is handed in it goes to the new edition.
    /// </summary>
    /// <exception cref="RuleException">It was handed in and is not over.</exception>
    internal static async Task<Case?> InHandAsync(PlatformDb db, Case wanted)
    {
        var open = await db.Cases.SingleOrDefaultAsync(row => row.OpenRenewal == wanted.OpenRenewal);
        if (open is null)
        {
            return null;
        }

        return open.Status is CaseStatus.Draft
            ? open
            : throw new RuleException($"这份档案的“{open.ItemName}”正在办理，编号 {open.Number}。");
    }

    /// <summary>An archive is kept for the person it is of; a number typed wrong is corrected in the archive.</summary>
    /// <exception cref="RuleException">It is somebody else's number, or the archive is no longer to be kept by this draft.</exception>
    internal async Task EnsureSameHolderAsync(PlatformDb db, CaseFile file)
    {
        if (file.Item.Renews is null)
        {
            return;
        }

        var archive = await db.Archives.SingleOrDefaultAsync(row => row.Id == file.Case.ArchiveId);
        if (archive is not { Status: ArchiveStatus.Live } || file.Case.OpenRenewal is null)
        {
            throw new RuleException("档案已不在册，请回到档案页查看。");
        }

        if (!archive.HolderIdHash.AsSpan().SequenceEqual(people.HashOf(file.Answers[Facts.ApplicantIdNumber.Key]!)))
        {
            throw new RuleException("身份证号与档案不一致；档案里的号码有误的，请先在档案中更正。")
            {
                Field = Facts.ApplicantIdNumber.Key,
            };
        }
    }
}
