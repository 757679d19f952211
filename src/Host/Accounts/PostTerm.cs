using System.Globalization;
using Platform.Organizations;

namespace Platform.Host.Accounts;

/// <summary>From when to when a post is held, in words.</summary>
internal static class PostTerm
{
    public static string InWords(PostLine post) =>
        post.Until is null ? $"{Day(post.From)} 起"
        : post.Until < post.From ? $"{Day(post.From)} 任命，未到任"
        : $"{Day(post.From)} 至 {Day(post.Until.Value)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
