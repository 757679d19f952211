using System.Text.RegularExpressions;

namespace Platform.Organizations;

/// <summary>An office's number: a landline, a mobile, a short number such as the workers' hotline, with an extension if need be.</summary>
public static partial class OfficeTelephone
{
    /// <summary>Null when the number can be taken.</summary>
    public static string? Fault(string telephone) =>
        Shape().IsMatch(telephone) ? null : "请填写办公电话，例如 0539-1234567、12351，分机写作 0539-1234567转801";

    [GeneratedRegex(@"^(1[3-9]\d{9}|(0\d{2,3}[-—]?)?\d{7,8}|[1-9]\d{4,5})(转\d{1,6})?$")]
    private static partial Regex Shape();
}
