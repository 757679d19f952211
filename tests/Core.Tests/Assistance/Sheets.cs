using System.Text;
using Platform.Assistance;
using Platform.Regions;

namespace Platform.Core.Tests.Assistance;

/// <summary>What officers type, to be varied.</summary>
internal static class Sheets
{
    public static PlanRequest Plan { get; } =
        new(
            "样例纺织厂工会",
            "甲经办",
            "工会主席",
            "0000-1234567",
            "医疗费用负担重",
            "一年内解困",
            [new(AidKind.MedicalAid, "补助自付医疗费", new(2026, 12, 31)), new(AidKind.Employment, "推荐岗位", null)],
            null
        );

    public static AidRequest Aid(DateOnly on, decimal? amount = 500m) =>
        new(on, AidKind.LivingAid, "生活救助金", amount, "", "本级工会经费", "银行转账", "甲经办", "测试甲", "");

    public static MemoryStream Scan() => new(Encoding.ASCII.GetBytes("%PDF-1.7\nsigned"));
}
