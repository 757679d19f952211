namespace Platform.Regions;

/// <summary>How a household is visited, as sentences.</summary>
public static class VisitWords
{
    extension(VisitRule rule)
    {
        public IEnumerable<string> InWords
        {
            get
            {
                yield return $"方式：{string.Join("或", rule.Kinds.Select(kind => kind.InWords))}";
                yield return rule.MinimumInvestigators is { } people
                    ? $"{people} 名（含）以上工作人员"
                    : $"人数：{StageWords.Unset}";
                if (rule.Photos.Count > 0)
                    yield return $"入户须上传照片：{string.Join("、", rule.Photos)}";
                if (rule.NeedsPosition)
                    yield return "入户须定位";
                if (rule.RecordName is { } record)
                    yield return $"填写《{record}》";
            }
        }
    }
}
