using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>An item whose last step but one the lead switches on, and which a county union may file for a worker too.</summary>
public static class SampleCheckedItem
{
    public const string Code = "sample-checked";

    public const string Social = "社会保险";

    public const string Vehicles = "车辆登记";

    /// <summary>Filled by the unit's union at its review, where somebody is ill.</summary>
    public const string InvoiceForm = "invoices";

    public const string Invoices = "invoices";

    public static YesNo IsIll { get; } = new("applicant.is-ill", "本人患病");

    public static Money InvoiceAmount { get; } = new("invoice.amount", "金额");

    public static Text InvoicePatient { get; } = new("invoice.patient", "患者");

    // Made when asked for: this class and the region's look at each other while they are being initialised.
    public static Switch Switch => new("data-check", "样例数据对碰", SampleRegion.Guide.At("十四"));

    internal static ServiceItem Item(ServiceGuide guide) =>
        new(Code, "样例对碰建档")
        {
            Guide = guide,
            Forms =
            [
                new(
                    "checked-form",
                    "样例对碰申请表",
                    SampleRegion.Guide.At("十四"),
                    [new("本人情况", [Field.Must(Facts.ApplicantName), Field.Must(Facts.ApplicantIdNumber), IsIll])]
                ),
                new(
                    InvoiceForm,
                    "样例发票汇总表",
                    SampleRegion.Guide.At("十四"),
                    [
                        new("经手", [Field.Must(Facts.ApplicantName)]),
                        new("发票", [Field.Must(InvoicePatient), Field.Must(InvoiceAmount)])
                        {
                            Rows = Invoices,
                            RowName = "发票",
                            RowMeasure = "张",
                            MinimumRows = 1,
                            Totals = [InvoiceAmount],
                        },
                    ]
                )
                {
                    When = IsIll,
                    FilledAt = "unit-review",
                },
            ],
            Checklist = new("样例对碰材料", SampleRegion.Guide.At("十四"), []),
            Approval =
            [
                new Application("application", "申请", Applicant)
                {
                    Source = SampleRegion.Guide.At("十四（1）"),
                    AlsoFiledBy = new([CountyUnion], SampleRegion.Guide.At("十四（1）")),
                },
                new Review("unit-review", "单位初审", PrimaryUnion) { Source = SampleRegion.Guide.At("十四（2）") },
                new DataCheck("data-check", "数据对碰", CountyUnion)
                {
                    When = Switch.Fact,
                    Registers = [Social, Vehicles],
                    Source = SampleRegion.Guide.At("十四（3）"),
                },
                new Determination("determination", "县总工会认定", CountyUnion)
                {
                    OpensArchive = true,
                    Source = SampleRegion.Guide.At("十四（4）"),
                },
            ],
        };
}
