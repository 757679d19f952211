using Platform.Regions;

namespace Platform.Testing;

/// <summary>The made-up county's rules of complaints: three limits in calendar days, a written record face to face.</summary>
public static class SampleComplaints
{
    public const string Refused = "refused";

    public static ComplaintRules Rules { get; } =
        new(Party.CountyUnion, "办公室主任", SampleRegion.Guide.At("十六"))
        {
            Grounds = [new(Refused, "符合条件不予受理的", SampleRegion.Guide.At("十六（1）"))],
            FaceToFace = new(["单独接待", "做好笔录"], SampleRegion.Guide.At("十六（2）")) { RecordName = "笔录" },
            ByTelephone = new(["如实记录"], SampleRegion.Guide.At("十六（3）")),
            Clocks = new(
                new(3, DayCounting.CalendarDays),
                new(15, DayCounting.CalendarDays),
                new(30, DayCounting.CalendarDays),
                SampleRegion.Guide.At("十六（4）")
            ),
            OfficeCode = "centre",
        };
}
