using Platform.Host.Verbs;
using Platform.Regions;

namespace Platform.Host.Plugins.Verbs;

internal sealed class RegionsShow(Catalogue catalogue) : IVerb
{
    public string Name => "regions show";

    public string Usage =>
        "代码　　用文字列出一个地区的事项、材料、流程、标准和文件未规定的事项，例如 regions show 六位区划代码";

    public async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments is not [var code])
            throw new UsageException("请给出一个地区的六位行政区划代码。");

        var region =
            catalogue.Plugins.FirstOrDefault(plugin => plugin.Region?.Code == code)?.Region
            ?? throw new UsageException(
                $"没有代码为 {code} 的地区。现有：{string.Join("、", catalogue.Regions.Select(known => $"{known.Code} {known.Name}"))}"
            );
        await call.Out.WriteAsync(RegionInWords.Of(region));
        return 0;
    }
}
