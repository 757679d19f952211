using System.Globalization;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>The rules for one worker of a file.</summary>
internal sealed class RecordRules(ImportFile file, ImportRecord record, DateOnly today)
{
    private readonly Answers _answers = record.Answers;

    /// <summary>The form as it would be checked when an officer hands it in, and what the numbers say against each other.</summary>
    public void CheckAnswers()
    {
        DropWhatIsNotAsked();
        foreach (var fault in file.Form.Forms.SelectMany(form => form.Faults(_answers, today)))
        {
            file.Tell(record, fault.Path, TroubleOf(fault.Path), fault.Message);
        }

        CheckSex(
            Facts.ApplicantIdNumber.Key,
            _answers[Facts.ApplicantIdNumber.Key],
            Facts.ApplicantSex.Key,
            _answers[Facts.ApplicantSex.Key]
        );
        foreach (var (index, row) in _answers.RowsOf(Facts.Members).Index())
        {
            CheckSex(
                Answers.Path(Facts.Members, index, Facts.MemberIdNumber.Key),
                row.GetValueOrDefault(Facts.MemberIdNumber.Key),
                Answers.Path(Facts.Members, index, ArchiveFormFacts.MemberSex.Key),
                row.GetValueOrDefault(ArchiveFormFacts.MemberSex.Key)
            );
        }

        CheckSize();
    }

    /// <summary>Null where the file names none that will do, which was told.</summary>
    public Body? UnitAmong(UnitNames units)
    {
        var name = file.CellOf(record, ColumnRole.Unit).Text;
        if (name.Length == 0)
        {
            file.Tell(record, ColumnRole.Unit, ImportTrouble.Missing, "请填写工作单位");
            return null;
        }

        var (unit, trouble) = units.Find(name);
        if (trouble is { } found)
        {
            file.Tell(
                record,
                ColumnRole.Unit,
                found,
                found switch
                {
                    ImportTrouble.UnitUnknown => $"本地区登记的单位里没有“{name}”，请核对全称，或先在“组织机构”里登记",
                    ImportTrouble.UnitNotOwn => $"“{name}”不归本工会管辖，请由它的上级工会导入",
                    ImportTrouble.UnitClosed => $"“{name}”已经撤销，请改填职工现在的单位",
                    _ => $"叫“{name}”的单位不止一个，请在“组织机构”里改成能区分的名称",
                }
            );
        }

        return unit;
    }

    /// <summary>Who may apply at all, and who is barred from filing.</summary>
    public void CheckFiling(Body unit, Func<Body, string?, ImposedSanction?> barred)
    {
        var facts = new UnitFacts(unit, _answers.On(today));
        foreach (var unmet in file.Form.Item.Preconditions.Where(rule => !rule.Condition.Holds(facts)))
        {
            file.Tell(record, ColumnRole.Serial, ImportTrouble.MayNotApply, unmet.Otherwise);
        }

        if (barred(unit, _answers[Facts.ApplicantIdNumber.Key]) is { } bar)
        {
            var words = SanctionBars.ToOfficer(bar);
            if (bar.IsOfPerson)
            {
                file.Tell(record, Facts.ApplicantIdNumber.Key, ImportTrouble.FilingBarred, words);
            }
            else
            {
                file.Tell(record, ColumnRole.Unit, ImportTrouble.FilingBarred, words);
            }
        }
    }

    /// <summary>Null for today.</summary>
    public DateOnly? OpenedOn()
    {
        var cell = file.CellOf(record, ColumnRole.OpenedOn);
        if (cell.IsEmpty)
        {
            return null;
        }

        var fact = new Day("archive.opened-on", "建档日期");
        var typed = Tidying.Tidy(fact, cell.Text);
        if (fact.Fault(typed, today) is { } fault)
        {
            file.Tell(record, ColumnRole.OpenedOn, TroubleOf(fact, typed), fault);
            return null;
        }

        Day.TryRead(typed, out var day);
        var number = _answers[Facts.ApplicantIdNumber.Key] ?? "";
        if (IdNumber.FaultOf(number, today) is null && IdNumber.BirthDate(number) is { } born && day < born)
        {
            file.Tell(
                record,
                ColumnRole.OpenedOn,
                ImportTrouble.OpenedBeforeBirth,
                "建档日期早于身份证号中的出生日期，请核对"
            );
        }

        return day;
    }

    /// <summary>The code; null where the file names none.</summary>
    public string? Category(CategoryScheme? scheme)
    {
        if (scheme is null || file.CellOf(record, ColumnRole.Category).Text is not { Length: > 0 } name)
        {
            return null;
        }

        var category = scheme.Categories.FirstOrDefault(category => category.Name == name);
        if (category is null)
        {
            var names = string.Join("、", scheme.Categories.Select(one => one.Name));
            file.Tell(
                record,
                ColumnRole.Category,
                ImportTrouble.UnknownCategory,
                $"没有“{name}”这个困难类别，可填：{names}"
            );
        }

        return category?.Code;
    }

    /// <summary>What a condition hides is not part of the form: it is told and left out.</summary>
    private void DropWhatIsNotAsked()
    {
        var asked = new HashSet<string>();
        var given = new List<string>(_answers.Values.Keys);
        given.AddRange(
            _answers.Rows.SelectMany(rows =>
                rows.Value.SelectMany((row, index) => row.Keys.Select(key => Answers.Path(rows.Key, index, key)))
            )
        );
        foreach (var form in file.Form.Forms.Where(form => form.When.Holds(_answers.On(today))))
        {
            foreach (var section in form.Sections.Where(section => section.When.Holds(_answers.On(today))))
            {
                asked.UnionWith(AskedOf(section));
            }
        }

        foreach (var path in given.Where(path => !asked.Contains(path)))
        {
            file.Tell(record, path, ImportTrouble.NotAsked, $"{file.FactOf(path)!.Label}不用填，不会导入");
            ImportFile.Remove(record, path);
        }
    }

    private IEnumerable<string> AskedOf(Section section) =>
        section.Rows is null
            ? section.Fields.Where(field => field.When.Holds(_answers.On(today))).Select(field => field.Fact.Key)
            : _answers
                .RowsOf(section.Rows)
                .SelectMany(
                    (_, index) =>
                        section
                            .Fields.Where(field => field.When.Holds(_answers.On(today, section.Rows, index)))
                            .Select(field => Answers.Path(section.Rows, index, field.Fact.Key))
                );

    private void CheckSex(string numberPath, string? number, string sexPath, string? sex)
    {
        if (
            number is null
            || sex is null
            || file.FactOf(sexPath) is null
            || file.FactOf(numberPath) is null
            || IdNumber.FaultOf(number, today) is not null
        )
        {
            return;
        }

        var said = IdNumber.IsMale(number) ? "男" : "女";
        if (sex != said && sex is "男" or "女")
        {
            file.Tell(record, sexPath, ImportTrouble.SexContradictsId, $"身份证号第 17 位表示{said}，这里填的是{sex}");
        }
    }

    private void CheckSize()
    {
        var listed = _answers.RowsOf(Facts.Members).Count + 1;
        if (
            int.TryParse(_answers[Facts.HouseholdSize.Key], CultureInfo.InvariantCulture, out var size)
            && size != listed
        )
        {
            file.Tell(
                record,
                Facts.HouseholdSize.Key,
                ImportTrouble.SizeDiffers,
                $"家庭人口填 {size} 人，本人和所列家庭成员共 {listed} 人，请核对"
            );
        }
    }

    private ImportTrouble TroubleOf(string path)
    {
        if (file.Form.Others.Any(sheet => sheet.Rows == path))
        {
            return ImportTrouble.RowCount;
        }

        return TroubleOf(file.FactOf(path)!, AnswerPath.Of(path).In(_answers) ?? "");
    }

    /// <summary>Which kind of fault the fact finds in the answer; the fact itself says what is wrong.</summary>
    private ImportTrouble TroubleOf(Fact fact, string answer) =>
        (fact, answer) switch
        {
            (_, "") => ImportTrouble.Missing,
            (IdentityNumber, _) => IdNumber.FaultOf(answer, today) switch
            {
                IdNumberFault.Length => ImportTrouble.IdLength,
                IdNumberFault.Characters => ImportTrouble.IdCharacters,
                IdNumberFault.CheckCharacter => ImportTrouble.IdCheckCharacter,
                _ => ImportTrouble.IdBirthDate,
            },
            (Choice or YesNo, _) => ImportTrouble.UnknownOption,
            (Day, _) => Day.TryRead(answer, out _) ? ImportTrouble.DayAhead : ImportTrouble.BadDay,
            (Money, _) when !Money.TryRead(answer, out _) => ImportTrouble.BadAmount,
            (Money, _) => Money.TryRead(answer, out var amount) && amount < 0
                ? ImportTrouble.NegativeAmount
                : ImportTrouble.AmountTooFine,
            (Number, _) => ImportTrouble.BadNumber,
            (Telephone, _) => ImportTrouble.BadTelephone,
            (BankCard, _) => ImportTrouble.BadBankCard,
            _ => ImportTrouble.TextTooLong,
        };
}
