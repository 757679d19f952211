using Platform.Cases;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>The files the demo's people hand in: real ones, with nobody's data.</summary>
internal static class DemoScans
{
    public static async Task AttachAsync(DemoDesks desks, DraftKey key, Material material, string worker)
    {
        var name = material.Name.Trim('《', '》');
        await using var scan = new MemoryStream(
            DemoPdf.Make([$"{name}（{material.Kind}）", $"申请人：{worker}", "演示材料，不含真实信息"])
        );
        await desks.Materials.AttachAsync(key, material.Code, scan, $"{name}.pdf", replace: true);
    }
}
