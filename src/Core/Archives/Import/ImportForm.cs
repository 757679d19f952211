using Platform.Regions;

namespace Platform.Archives;

/// <summary>
/// A region's forms as sheets and columns: the workers in one, every kind of repeated rows in one of its own. Made from
/// the description alone, so that it is there for every region.
/// </summary>
internal sealed class ImportForm
{
    public const string WorkersName = "职工";

    private const int LongestName = 31;

    private ImportForm(Region region, ServiceItem item)
    {
        Region = region;
        Item = item;
        // What a step of the proceedings fills in later is not the household's to say.
        Forms = [.. item.FormsToFill.Where(form => form.FilledAt is null)];
        Workers = new(
            WorkersName,
            null,
            [
                new("序号", ColumnRole.Serial, null, "")
                {
                    IsRequired = true,
                    Help = "每名职工一个号，其他表用它对应职工",
                },
                new("工作单位", ColumnRole.Unit, null, "")
                {
                    IsRequired = true,
                    Help = "所在单位或其基层工会在本系统登记的全称",
                },
                .. Columns(rows: null),
                new("建档日期", ColumnRole.OpenedOn, null, "")
                {
                    IsRequired = false,
                    Help = "原来建档的日期；不填按导入当天",
                },
                .. region.Categories is { } scheme
                    ?
                    [
                        new ImportColumn("困难类别", ColumnRole.Category, null, "")
                        {
                            IsRequired = false,
                            Options = [.. scheme.Categories.Select(category => category.Name)],
                            Help = "原来认定的类别，按原样接收；没有认定过的不填",
                        },
                    ]
                    : Array.Empty<ImportColumn>(),
            ]
        );
        Others =
        [
            .. Sections
                .Where(section => section.Rows is not null)
                .GroupBy(section => section.Rows!)
                .Select(rows => new ImportSheet(
                    NameOf(rows.First()),
                    rows.Key,
                    [
                        new("职工序号", ColumnRole.Serial, null, "")
                        {
                            IsRequired = true,
                            Help = $"“{WorkersName}”表中这名职工的序号",
                        },
                        .. Columns(rows.Key),
                    ]
                )),
        ];
    }

    public Region Region { get; }

    public ServiceItem Item { get; }

    public IReadOnlyList<Form> Forms { get; }

    public ImportSheet Workers { get; }

    public IReadOnlyList<ImportSheet> Others { get; }

    public IReadOnlyList<ImportSheet> Sheets => [Workers, .. Others];

    private IEnumerable<Section> Sections => Forms.SelectMany(form => form.Sections);

    public static ImportForm Of(Region region, ServiceItem item) => new(region, item);

    /// <summary>Items a household is put on the register by.</summary>
    public static IEnumerable<ServiceItem> ItemsOf(Catalogue catalogue, Region region, DateOnly day) =>
        region
            .ServiceItems.Where(item => item.Renews is null)
            .Select(item => item.Code)
            .Distinct()
            .Select(code => catalogue.ItemInForce(region.Code, code, day))
            .OfType<ServiceItem>();

    /// <summary>A fact two forms ask is one column; two facts of one label are told apart by their section.</summary>
    private List<ImportColumn> Columns(string? rows)
    {
        var columns = new List<ImportColumn>();
        foreach (var form in Forms)
        {
            foreach (var section in form.Sections.Where(section => section.Rows == rows))
            {
                foreach (var field in section.Fields)
                {
                    var key = field.Fact.Key;
                    if (columns.Exists(column => column.Field!.Fact.Key == key))
                    {
                        continue;
                    }

                    var isTaken = columns.Exists(column => column.Heading == field.Fact.Label);
                    columns.Add(ColumnOf(form, section, field, isTaken));
                }
            }
        }

        return columns;
    }

    private static ImportColumn ColumnOf(Form form, Section section, Field field, bool isTaken)
    {
        Condition[] conditions = [form.When, section.When, field.When];
        var words = string.Join(
            "，并且",
            conditions.Select(condition => condition.InWords).Where(words => words.Length > 0)
        );
        return new(isTaken ? $"{section.Name}：{field.Fact.Label}" : field.Fact.Label, ColumnRole.Answer, field, words)
        {
            IsRequired = field.Required && words.Length == 0,
            Options = field.Fact switch
            {
                Choice choice => choice.Options,
                YesNo => ["是", "否"],
                _ => [],
            },
            Help = field.Help ?? "",
        };
    }

    private static string NameOf(Section section)
    {
        var name = string.Concat(section.Name.Where(sign => !@":\/?*[]".Contains(sign)));
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
