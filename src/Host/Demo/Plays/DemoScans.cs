using Platform.Cases;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>The files the demo's people hand in: real ones, with nobody's data.</summary>
internal static class DemoScans
{
    /// <summary>Hands one material in for everybody who needs it, signed by everybody who has to; what is not needed, or made by a stage, is left.</summary>
    public static async Task AttachAsync(DemoDesks desks, DraftKey key, Material material, string worker)
    {
        var status = (await desks.Cases.ViewAsync(key.Actor!, key.CaseId)).Materials.Single(one =>
            one.Material.Code == material.Code
        );
        if (!status.IsNeeded || status.RecordedIn is not null)
        {
            return;
        }

        var name = material.Name.Trim('《', '》');
        await using var scan = new MemoryStream(
            DemoPdf.Make([$"{name}（{material.Kind}）", $"申请人：{worker}", "演示材料，不含真实信息"])
        );
        await desks.Materials.AttachAsync(key, material.Code, scan, $"{name}.pdf", replace: true);
        foreach (var signer in status.Signers.Where(signer => signer.Entry is null))
        {
            var mark = material.Signing!.Marks[0];
            await desks.Signings.SignAsync(key, material.Code, signer.Name, mark, desks.Today);
        }
    }
}
