using Platform.Cases;
using Platform.Editions;

namespace Platform.Host.Editions;

/// <summary>What an upgrade did to an edition that has open cases, for whoever runs the platform.</summary>
internal static class EditionWords
{
    public static string Of(KeptEdition edition) => string.Join("；", Sentences(edition));

    private static IEnumerable<string> Sentences(KeptEdition edition)
    {
        if (edition.State is EditionState.ChangedInPlace)
        {
            yield return $"插件改了{edition.Item.FromInWords}的这一版，没有新的施行日期；{edition.OpenCases} 件在办的仍按改动前的文本办理";
        }

        if (edition.MissingPapers.Count > 0)
        {
            yield return $"这一版的打印样式已不在插件中：{string.Join("、", edition.MissingPapers)}，还有 {edition.OpenCases} 件在办";
        }
    }
}
