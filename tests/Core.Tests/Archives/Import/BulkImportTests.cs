using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives.Import;

/// <summary>Ten thousand households at once.</summary>
public sealed class BulkImportTests(ImportWorld world) : IClassFixture<ImportWorld>
{
    private const int Workers = 10_000;
    private const int OfEachKind = 15;

    private readonly HashSet<(string, int, string, ImportTrouble)> _planted = [];

    [Fact]
    public async Task Of_ten_thousand_with_three_hundred_faults_each_is_named_and_none_is_written_until_they_are_mended()
    {
        var faulty = await PlantedAsync();
        Assert.Equal(300, _planted.Count);

        var import = await world.CheckedAsync(faulty);

        var found = (await world.FindingsAsync(import.Id))
            .Where(finding => !finding.IsNotice)
            .Select(finding =>
                (finding.Sheet, finding.Row, WorkbookReader.LetterOf(finding.Column!.Value), finding.Trouble)
            )
            .ToHashSet();
        Assert.Empty(found.Except(_planted));
        Assert.Empty(_planted.Except(found));
        Assert.Equal((ImportState.Faulty, 300, Workers), (import.State, import.Faults, import.Workers));
        await Assert.ThrowsAsync<RuleException>(() => world.ConfirmAsync(import.Id));
        await world.RunAsync();
        Assert.Equal(0, await world.WrittenAsync(import.Id));

        var mended = await world.CheckedAsync(new ArchiveWorkbook(Workers, world.Unions.Unit.Name));
        Assert.Equal((ImportState.Ready, 0), (mended.State, mended.Faults));
        Assert.Equal(0, await world.WrittenAsync(mended.Id));
        await world.ConfirmAsync(mended.Id);
        await world.RunAsync();

        Assert.Equal(ImportState.Done, (await world.FindAsync(mended.Id)).State);
        await AreOnTheRegisterAsync(mended.Id);
    }

    private async Task AreOnTheRegisterAsync(Guid id)
    {
        await using var db = world.Database.Open(world.Officer.Scope);
        var archives = db.Archives.Where(archive => archive.ImportId == id);
        Assert.Equal(Workers, await archives.Select(archive => archive.Number).Distinct().CountAsync());
        Assert.Equal(
            Workers,
            await db.ArchiveVersions.CountAsync(version =>
                version.Reason == VersionReason.TakenOver && archives.Any(archive => archive.Id == version.ArchiveId)
            )
        );
        var last = await archives.SingleAsync(archive => archive.HolderName == $"职工{Workers}");
        var file = await world.Get<ArchiveDesk>().ViewAsync(world.Officer, last.Id);
        Assert.Equal($"{SampleRegion.Code}-2026-{Workers:00000}", file.Archive.Number);
        Assert.Equal(IdNumbers.Make(1 + (3 * (Workers - 1))), file.Household.Holder.IdNumber);
        Assert.Equal(["配偶", "子女"], file.Household.Members.Select(member => member.Relation));
        Assert.Equal(24000.5m, file.Household.Incomes.Single().Amount);
    }

    /// <summary>Twenty kinds of fault, fifteen of each, all over the file.</summary>
    private async Task<ArchiveWorkbook> PlantedAsync()
    {
        const string Workers = ArchiveWorkbook.Workers;
        const string Members = ArchiveWorkbook.Members;
        var workbook = new ArchiveWorkbook(BulkImportTests.Workers, world.Unions.Unit.Name);
        Plant(workbook, 0, Workers, "民族", ImportTrouble.Missing, _ => null);
        Plant(workbook, 1, Workers, "婚姻状况", ImportTrouble.UnknownOption, _ => "保密");
        Plant(workbook, 2, Workers, "身份证号", ImportTrouble.IdCheckCharacter, WithWrongCheck);
        Plant(workbook, 3, Members, "身份证号", ImportTrouble.IdBirthDate, _ => "440704199002290045");
        Plant(workbook, 4, Members, "身份证号", ImportTrouble.IdLength, number => $"{number}"[..17]);
        Plant(workbook, 5, Workers, "身份证号", ImportTrouble.DigitsLost, _ => 990101198501010000m);
        Plant(workbook, 6, Members, "性别", ImportTrouble.SexContradictsId, sex => sex is "男" ? "女" : "男");
        Plant(workbook, 7, Workers, "参加工作时间", ImportTrouble.BadDay, _ => "2020-13-40");
        Plant(workbook, 8, Workers, "建档日期", ImportTrouble.DayAhead, _ => new DateOnly(2099, 1, 1));
        Plant(workbook, 9, Workers, "家庭年度总收入", ImportTrouble.BadAmount, _ => "两万四");
        Plant(workbook, 10, Members, "月收入", ImportTrouble.NegativeAmount, _ => -5m);
        Plant(workbook, 11, Workers, "家庭年度总收入", ImportTrouble.AmountTooFine, _ => "12.345");
        Plant(workbook, 12, Workers, "民族", ImportTrouble.TextTooLong, _ => "一个很长很长很长的民族名");
        Plant(workbook, 13, Workers, "手机号码", ImportTrouble.BadTelephone, _ => "12345");
        Plant(workbook, 14, Workers, "银行卡号", ImportTrouble.BadBankCard, _ => "6200000000000000001");
        Plant(workbook, 15, Workers, "工作单位", ImportTrouble.UnitUnknown, _ => "没有这个厂");
        Plant(workbook, 16, Workers, "工作单位", ImportTrouble.UnitNotOwn, _ => world.Unions.DirectUnit.Name);
        Plant(workbook, 17, Members, "职工序号", ImportTrouble.UnknownSerial, _ => "99999999");
        Plant(workbook, 18, Members, "身份证号", ImportTrouble.TwiceInFile, _ => IdNumbers.Make(1));
        var taken = Plant(
            workbook,
            19,
            Members,
            "身份证号",
            ImportTrouble.AlreadyRegistered,
            _ => IdNumbers.Make(world.NewPeople(1))
        );
        // The member is somebody else now: whoever the new number is, is of the sex it says.
        foreach (var row in taken)
        {
            workbook[Members, row, "性别"] = SexIn($"{workbook[Members, row, "身份证号"]}");
            await world.RegisterElsewhereAsync($"{workbook[Members, row, "身份证号"]}");
        }

        return workbook;
    }

    private List<int> Plant(
        ArchiveWorkbook workbook,
        int kind,
        string sheet,
        string heading,
        ImportTrouble trouble,
        Func<object?, object?> change
    )
    {
        var rows = Enumerable.Range(0, OfEachKind).Select(place => 100 + (place * 600) + (kind * 21)).ToList();
        var letter = WorkbookReader.LetterOf(workbook.ColumnOf(sheet, heading));
        foreach (var row in rows)
        {
            workbook[sheet, row, heading] = change(workbook[sheet, row, heading]);
            if (trouble is ImportTrouble.TwiceInFile)
            {
                workbook[sheet, row, "性别"] = SexIn(IdNumbers.Make(1));
            }

            _planted.Add((sheet, row, letter, trouble));
        }

        return rows;
    }

    private static string SexIn(string idNumber) => (idNumber[16] - '0') % 2 == 1 ? "男" : "女";

    private static string WithWrongCheck(object? number)
    {
        var digits = $"{number}";
        return digits[..17] + (digits[17] == '1' ? '2' : '1');
    }
}
