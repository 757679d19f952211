using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Cases.Move;

/// <summary>The sample certificate as a later document has it: one change each, put together as a test needs them.</summary>
internal static class NewerSample
{
    public static DateOnly From { get; } = new(2026, 4, 1);

    public static SourceDocument Revision { get; } =
        new("样办〔2026〕9号", "样例办理指南（修订）", "样例县总工会", new(2026, 3, 20));

    public static Text Trade { get; } = new("applicant.trade", "工种");

    public static ServiceItem Old { get; } =
        SampleRegion.Region.ServiceItems.Single(item => item.Code == SampleRegion.Item);

    /// <summary>The plugin describes both: the old one, and beside it a new one from <see cref="From"/>.</summary>
    public static Region Beside(params Func<ServiceItem, ServiceItem>[] changes) =>
        SampleRegion.Region with
        {
            Sources = [.. SampleRegion.Region.Sources, Revision],
            ServiceItems = [.. SampleRegion.Region.ServiceItems, Changed(changes) with { From = From }],
        };

    /// <summary>The plugin says something else and no new day.</summary>
    public static Region InPlace(params Func<ServiceItem, ServiceItem>[] changes) =>
        SampleRegion.Region with
        {
            ServiceItems =
            [
                .. SampleRegion.Region.ServiceItems.Select(item => item.Code == Old.Code ? Changed(changes) : item),
            ],
        };

    public static ServiceItem Changed(params Func<ServiceItem, ServiceItem>[] changes) =>
        changes.Aggregate(Old, (item, change) => change(item));

    /// <summary>工种, which everybody has to give.</summary>
    public static ServiceItem AsksTrade(ServiceItem item) => WithFields(item, fields => [.. fields, Field.Must(Trade)]);

    public static ServiceItem AsksNoIncome(ServiceItem item) =>
        WithFields(item, fields => [.. fields.Where(field => field.Fact.Key != "applicant.monthly-income")]);

    /// <summary>收入证明 goes, 工资流水 comes; looked at by the same stages.</summary>
    public static ServiceItem WantsPayslips(ServiceItem item) =>
        item with
        {
            Checklist = item.Checklist with
            {
                Items =
                [
                    .. item.Checklist.Items.Where(material => material.Code != "income-proof"),
                    new Photocopy("payslips", "工资流水") { Copies = 1 },
                ],
            },
            Approval =
            [
                .. item.Approval.Select(stage =>
                    stage with
                    {
                        Requires = [.. stage.Requires.Select(code => code == "income-proof" ? "payslips" : code)],
                    }
                ),
            ],
        };

    /// <summary>数据比对 by the county behind the department's determination.</summary>
    public static ServiceItem ComparesData(ServiceItem item)
    {
        var chain = item.Approval.ToList();
        chain.Insert(
            chain.FindIndex(stage => stage.Code == "department-determination") + 1,
            new DataCheck("data-check", "数据比对", Party.CountyUnion) { Source = Revision.At("七（4）") }
        );
        return item with { Approval = chain };
    }

    public static ServiceItem NeedsNoDepartment(ServiceItem item) =>
        item with
        {
            Approval = [.. item.Approval.Where(stage => stage.Code != "department-determination")],
            Papers = [.. item.Papers.Where(paper => paper.FromStage != "department-determination")],
        };

    public static ServiceItem PostsFor(ServiceItem item, int days) =>
        item with
        {
            Approval =
            [
                .. item.Approval.Select(stage =>
                    stage is OneOf choice
                        ? choice with
                        {
                            Ways =
                            [
                                .. choice.Ways.Select(way =>
                                    way is PublicNotice notice ? notice with { AtLeast = days.WorkingDays } : way
                                ),
                            ],
                        }
                        : stage
                ),
            ],
        };

    public static ServiceItem PostsForSeven(ServiceItem item) => PostsFor(item, 7);

    private static ServiceItem WithFields(ServiceItem item, Func<IReadOnlyList<Field>, IReadOnlyList<Field>> change)
    {
        var form = item.Forms[0];
        var first = form.Sections[0];
        return item with
        {
            Forms =
            [
                form with
                {
                    Sections = [first with { Fields = change(first.Fields) }, .. form.Sections.Skip(1)],
                },
                .. item.Forms.Skip(1),
            ],
        };
    }
}
