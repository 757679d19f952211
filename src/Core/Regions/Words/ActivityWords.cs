namespace Platform.Regions;

/// <summary>What an activity service adds to its card.</summary>
internal static class ActivityWords
{
    extension(ActivityService service)
    {
        public IEnumerable<string> OwnWords =>
            [
                $"制定方案、开展活动：{service.RunBy.InWords}",
                service.ConsentFrom is { } consent ? $"方案报{consent.InWords}同意" : "方案不需要报上级同意",
                .. service.Kinds.Select(kind => $"活动种类：{kind.Name}　〔{kind.Source.InWords}〕"),
            ];
    }
}
