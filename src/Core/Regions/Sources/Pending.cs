namespace Platform.Regions;

/// <summary>
/// Stands in a description wherever the document is still to be looked up. A region that says it anywhere is a draft: it is
/// shown, checked and tried, and serves nobody.
/// </summary>
public static class Pending
{
    public const string Words = "待按文件填写";

    public static SourceDocument Document { get; } = new("", Words, Words, null) { IsDescribed = true };

    /// <summary>A clause still to be cited.</summary>
    public static Citation Clause { get; } = Document.At("");

    /// <summary>Words still to be quoted.</summary>
    /// <param name="what">Which ones, in Chinese, e.g. 申请对象.</param>
    public static string Quote(string what) => $"〔{Words}：{what}〕";
}
