using Platform.Archives;
using Platform.Host.Archives;
using Platform.Host.Forms;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The register: one sheet of archives, one of everybody in them.</summary>
internal sealed class ArchivesExport(ArchiveExportDesk archives, Catalogue catalogue) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Archives =
    [
        new("档案编号") { Width = 20 },
        new("职工姓名") { Width = 12 },
        new("身份证号") { Width = 21 },
        new("手机号码") { Width = 15 },
        new("工作单位") { Width = 30 },
        new("状态") { Width = 10 },
        new("困难类别") { Width = 18 },
        new("主要致困原因") { Width = 16 },
        new("家庭人口") { Width = 10 },
        new("标记") { Width = 14 },
        new("开户银行") { Width = 18 },
        new("银行卡号") { Width = 23 },
        new("建档日期") { Width = 13 },
        new("最近核实") { Width = 13 },
        new("退出日期") { Width = 13 },
    ];

    private static readonly IReadOnlyList<WorksheetColumn> People =
    [
        new("档案编号") { Width = 20 },
        new("职工姓名") { Width = 12 },
        new("家庭成员") { Width = 12 },
        new("关系") { Width = 10 },
        new("身份证号") { Width = 21 },
        new("共同生活") { Width = 10 },
        new("同一户籍") { Width = 10 },
    ];

    public string Code => "archives";

    public string Name => "档案清单";

    public string ListAddress => ArchiveQuery.Address;

    public bool HoldsPersonalData => true;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var rows = new List<IReadOnlyList<object?>>();
        var people = new List<IReadOnlyList<object?>>();
        var filter = ArchiveQuery.Read(address).Filter(Paging.PageSize);
        await foreach (var archive in archives.ReadAsync(actor, filter, cancellation))
        {
            rows.Add(LineOf(archive, inFull));
            people.AddRange(archive.Household.Members.Select(member => LineOf(archive.Row, member, inFull)));
        }

        return [new("档案", Archives) { Rows = rows, IsLandscape = true }, new("家庭成员", People) { Rows = people }];
    }

    private IReadOnlyList<object?> LineOf(ExportedArchive archive, bool inFull)
    {
        var (row, answers) = (archive.Row, archive.Answers);
        return
        [
            row.Number,
            row.HolderName,
            Personal(Facts.ApplicantIdNumber, archive.Household.Holder.IdNumber, inFull),
            Personal(Facts.ApplicantTelephone, answers[Facts.ApplicantTelephone.Key], inFull),
            row.UnitName,
            row.ExitKind?.InWords ?? row.Status.InWords,
            row.CategoryName,
            row.HardshipCause,
            row.HouseholdSize,
            Marks(row),
            answers[ArchiveFormFacts.Bank.Key],
            Personal(ArchiveFormFacts.BankCard, answers[ArchiveFormFacts.BankCard.Key], inFull),
            row.OpenedOn,
            row.LastVerifiedOn,
            row.ClosedOn,
        ];
    }

    private static IReadOnlyList<object?> LineOf(ArchiveRow row, HouseholdMember member, bool inFull) =>
        [
            row.Number,
            row.HolderName,
            member.Name,
            member.Relation,
            Personal(Facts.MemberIdNumber, member.IdNumber, inFull),
            member.LivesTogether ? "是" : "否",
            member.IsRegistered ? "是" : "否",
        ];

    private static string Personal(Fact fact, string? answer, bool inFull) =>
        string.IsNullOrEmpty(answer) ? ""
        : inFull ? answer
        : AnswerWords.Masked(fact, answer);

    private string Marks(ArchiveRow row) =>
        string.Join(
            "、",
            (catalogue.Find(row.RegionCode)?.Marks ?? [])
                .Where(mark => row.Marks.Contains(mark.Code))
                .Select(mark => mark.Name)
        );
}
