using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Checks a file of archives by the rules an application is checked by: the forms, who may apply, who is barred, who is
/// registered. Run before the file is shown, and again at the moment of writing.
/// </summary>
public sealed class ImportChecker(
    IPlatformDbs dbs,
    IFileStore store,
    Catalogue catalogue,
    Editions.EditionRegister editions,
    ArchivePeople people,
    SanctionBars sanctions,
    TimeProvider time
)
{
    private const int TellEvery = 500;

    /// <param name="tell">Called with the number of workers looked at.</param>
    /// <exception cref="RuleException">The file cannot be read as this form.</exception>
    internal async Task<ImportCheck> CheckAsync(
        ArchiveImport import,
        Func<int, Task> tell,
        CancellationToken cancellation
    )
    {
        await using var db = dbs.Open(Scope.Everything);
        var region = catalogue.Find(import.RegionCode) ?? throw new RuleException("这个地区的规则没有启用，不能导入。");
        var item = await editions.ReadAsync(db, import.EditionHash);
        var file = ImportFile.Read(ImportForm.Of(region, item), await ReadAsync(db, import, cancellation));
        var body = await db.Bodies.AsNoTracking().SingleAsync(one => one.Id == import.BodyId, cancellation);
        var units = await UnitNames.LoadAsync(db, import.RegionCode, body.Scope, cancellation);
        var barred = await sanctions.AllAsync(db);
        var today = ChinaTime.Today(time);
        var archives = new List<CheckedArchive>();
        foreach (var (place, record) in file.Records.Index())
        {
            if (place % TellEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                await tell(place);
            }

            var rules = new RecordRules(file, record, today);
            rules.CheckAnswers();
            var unit = rules.UnitAmong(units);
            var opened = rules.OpenedOn();
            var category = rules.Category(region.Categories);
            if (unit is not null)
            {
                rules.CheckFiling(unit, barred);
            }

            archives.Add(
                new(
                    new(unit!, region.Code, import.EditionHash, item, record.Answers)
                    {
                        OpenedOn = opened,
                        Reason = VersionReason.TakenOver,
                        ImportId = import.Id,
                        Remark = $"批量导入“{import.FileName}”",
                    },
                    category
                )
            );
        }

        await CheckPeopleAsync(db, file, cancellation);
        await tell(file.Records.Count);
        var order = file.Form.Sheets.Index().ToDictionary(sheet => sheet.Item.Name, sheet => sheet.Index);
        var findings = file
            .Findings.OrderBy(finding => order[finding.Sheet])
            .ThenBy(finding => finding.Row)
            .ThenBy(finding => finding.Column ?? -1)
            .ToList();
        var isRight = findings.TrueForAll(finding => finding.IsNotice);
        return new(file.Records.Count, file.OtherRows, findings, isRight ? archives : []);
    }

    /// <summary>The sheets of the file as they were handed in.</summary>
    internal async Task<IReadOnlyList<ReadWorksheet>> ReadAsync(
        PlatformDb db,
        ArchiveImport import,
        CancellationToken cancellation
    )
    {
        var stored = await db.StoredFiles.AsNoTracking().SingleAsync(file => file.Id == import.FileId, cancellation);
        await using var content = store.Open(stored);
        return WorkbookReader.Read(content, ImportDesk.Limits, cancellation);
    }

    /// <summary>Nobody twice in the file, and nobody who is in a live archive, in whichever city.</summary>
    private async Task CheckPeopleAsync(PlatformDb db, ImportFile file, CancellationToken cancellation)
    {
        var households = file.Records.ConvertAll(record => HouseholdReader.Read(record.Answers));
        var seen = new Dictionary<string, string>();
        foreach (var (record, household) in file.Records.Zip(households))
        {
            foreach (var person in household.People.Where(person => person.IdNumber.Length > 0))
            {
                if (!seen.TryAdd(person.IdNumber, file.PlaceInWords(record, person.Field)))
                {
                    file.Tell(
                        record,
                        person.Field,
                        ImportTrouble.TwiceInFile,
                        $"与{seen[person.IdNumber]}是同一个身份证号，一个人只能在一份档案里"
                    );
                }
            }
        }

        foreach (var (place, person) in await people.RegisteredAsync(db, households, null, cancellation))
        {
            file.Tell(
                file.Records[place],
                person.Field,
                ImportTrouble.AlreadyRegistered,
                ArchivePeople.Registered(person.Field).Message
            );
        }
    }
}
