using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives.Import;

public sealed class ImportRulesTests(ImportWorld world) : IClassFixture<ImportWorld>
{
    private const string Workers = ArchiveWorkbook.Workers;
    private const string Members = ArchiveWorkbook.Members;

    public static TheoryData<string, string, object?, ImportTrouble> Cells =>
        new()
        {
            { Workers, "序号", null, ImportTrouble.SerialMissing },
            { Workers, "序号", "1", ImportTrouble.SerialTwice },
            { Workers, "工作单位", null, ImportTrouble.Missing },
            { Workers, "身份证号", "99010119850101001Y", ImportTrouble.IdCharacters },
            { Workers, "身份证号", "990101298501010010", ImportTrouble.IdBirthDate },
            { Workers, "手机号码", "#N/A", ImportTrouble.CellIsError },
            { Workers, "家庭人口", "三", ImportTrouble.BadNumber },
            { Workers, "家庭人口", 4, ImportTrouble.SizeDiffers },
            { Workers, "疾病名称", "高血压", ImportTrouble.NotAsked },
            { Workers, "健康状况", "患病", ImportTrouble.Missing },
            { Workers, "本人已离职", "是", ImportTrouble.MayNotApply },
            { Workers, "本人已离职", "大概", ImportTrouble.UnknownOption },
            { Workers, "建档日期", "1960-01-01", ImportTrouble.OpenedBeforeBirth },
            { Workers, "困难类别", "非常困难", ImportTrouble.UnknownCategory },
            { Workers, "银行卡号", 6222020000000000000m, ImportTrouble.DigitsLost },
            { Members, "职工序号", null, ImportTrouble.SerialMissing },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task What_is_wrong_with_a_cell_is_told(
        string sheet,
        string heading,
        object? value,
        ImportTrouble trouble
    )
    {
        var workbook = world.Workbook(2);
        workbook[sheet, 3, heading] = value;

        var import = await world.CheckedAsync(workbook);

        var finding = Assert.Single(
            await world.FindingsAsync(import.Id),
            finding => finding.Trouble == trouble && finding.Row == 3 && finding.Sheet == sheet
        );
        Assert.Equal(trouble.IsNotice ? ImportState.Ready : ImportState.Faulty, import.State);
        Assert.NotEmpty(finding.Message);
    }

    [Fact]
    public async Task A_masked_number_is_all_the_page_shows()
    {
        var workbook = world.Workbook();
        workbook[Workers, 2, "身份证号"] = "990101198501010099";

        var import = await world.CheckedAsync(workbook);

        var finding = Assert.Single(await world.FindingsAsync(import.Id));
        Assert.Equal(("990101********0099", 5), (finding.Shown, finding.Column));
    }

    [Fact]
    public async Task Fifteen_digits_become_eighteen_and_are_told()
    {
        var workbook = world.Workbook();
        var number = IdNumbers.Make(world.NewPeople(1));
        workbook[Workers, 2, "身份证号"] = number[..6] + number[8..17];
        workbook[Workers, 2, "性别"] = IdNumber.IsMale(number) ? "男" : "女";

        var import = await world.CheckedAsync(workbook);

        Assert.Equal(ImportTrouble.IdLengthened, Assert.Single(await world.FindingsAsync(import.Id)).Trouble);
        await world.ConfirmAsync(import.Id);
        await world.RunAsync();
        await using var db = world.Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.ImportId == import.Id);
        Assert.Equal(number, world.Get<ArchiveRegister>().HolderIdNumber(archive));
    }

    [Fact]
    public async Task A_clerks_own_way_of_writing_is_understood()
    {
        var workbook = world.Workbook();
        workbook[Workers, 2, "工作单位"] = world.Unions.Unit.Name[..^2];
        workbook[Workers, 2, "参加工作时间"] = "2001年7月1日";
        workbook[Workers, 2, "建档日期"] = new DateOnly(2024, 5, 6);
        workbook[Workers, 2, "困难类别"] = ImportItem.Category;
        workbook.Rename(Workers, "姓名", "姓 名（必填）");

        var import = await world.CheckedAsync(workbook);
        await world.ConfirmAsync(import.Id);
        await world.RunAsync();

        await using var db = world.Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.ImportId == import.Id);
        Assert.Equal(new DateOnly(2024, 5, 6), archive.OpenedOn);
        Assert.Equal(ImportItem.Category, archive.CategoryName);
        Assert.Equal(world.Unions.Unit.Id, archive.PrimaryId);
        var decision = await db.Set<CategoryDecision>().SingleAsync(row => row.ArchiveId == archive.Id);
        Assert.Equal((world.Lead.Name, "接收原有档案，沿用原来认定的类别"), (decision.PersonName, decision.Reason));
    }

    [Fact]
    public async Task A_unit_that_was_barred_files_nothing()
    {
        var barred = new Body { Name = "东岭县停办砖厂工会", Kind = BodyKind.Primary };
        barred.MoveBelow(world.Unions.Sector);
        await using (var db = world.Database.Open())
        {
            db.Bodies.Add(barred);
            await db.SaveChangesAsync();
        }

        await world
            .Get<SanctionDesk>()
            .ImposeAsync(
                world.Lead,
                new NewSanction(barred.Id, "filing-ban", new(2026, 1, 1))
                {
                    Findings = "虚报档案",
                    DocumentTitle = "关于虚报档案的通报",
                }
            );
        var workbook = world.Workbook();
        workbook[Workers, 2, "工作单位"] = barred.Name;

        var import = await world.CheckedAsync(workbook);

        Assert.Equal(ImportTrouble.FilingBarred, Assert.Single(await world.FindingsAsync(import.Id)).Trouble);
    }

    [Fact]
    public async Task The_template_can_be_handed_in_as_it_is_and_names_nobody()
    {
        using var template = new MemoryStream();
        await world.Get<ImportDesk>().WriteTemplateAsync(world.Officer, SampleRegion.Code, ImportItem.Code, template);
        template.Position = 0;

        var id = await world.UploadAsync(template);
        await world.RunAsync();

        var import = await world.FindAsync(id);
        Assert.Equal(ImportState.Stopped, import.State);
        Assert.Equal("工作表“职工”里没有要导入的行。", import.Trouble);
    }

    [Fact]
    public async Task A_file_without_a_needed_column_is_not_read()
    {
        var workbook = world.Workbook();
        workbook.Rename(Workers, "身份证号", "证件");

        var import = await world.CheckedAsync(workbook);

        Assert.Equal(ImportState.Stopped, import.State);
        Assert.Contains("缺少“身份证号”这一栏", import.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_to_mend_come_back_with_what_is_wrong_before_them()
    {
        var workbook = world.Workbook(3);
        workbook[Workers, 3, "婚姻状况"] = "保密";
        var import = await world.CheckedAsync(workbook);

        using var file = new MemoryStream();
        await world.Get<ImportFindingsFile>().WriteAsync(world.Officer, import.Id, file);

        var sheet = WorkbookReader.Read(file)[0];
        Assert.Equal(2, sheet.Rows.Count);
        Assert.Equal("I 列“婚姻状况”：婚姻状况请从列出的选项中选择", sheet.Rows[1][0].Text);
        Assert.Equal("3", sheet.Rows[1][1].Text);
        Assert.Contains(sheet.Rows[1].Cells, cell => cell.Text == "保密");
    }
}
