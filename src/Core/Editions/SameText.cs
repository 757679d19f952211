using Platform.Regions;

namespace Platform.Editions;

public static class SameText
{
    extension(ServiceItem item)
    {
        /// <summary>
        /// Whether both are one edition. Compared as today's contract writes them: what was frozen before the contract knew
        /// a property is no other edition for that.
        /// </summary>
        public bool SaysTheSameAs(ServiceItem other) =>
            ReferenceEquals(item, other) || RegionJson.Write(item) == RegionJson.Write(other);

        /// <summary>From this edition to the later one, as a sentence goes on: the days, or what was changed without one.</summary>
        public string BecomesInWords(ServiceItem later) =>
            item.From == later.From
                ? "由改动前的规则改为改动后的规则"
                : $"由{item.FromInWords}的规则改为{later.FromInWords}的规则";

        /// <summary>The first day in force, e.g. 2027年1月1日起施行.</summary>
        public string FromInWords => item.From is { } day ? $"{day:yyyy年M月d日}起施行" : "施行日期未注明";
    }
}
