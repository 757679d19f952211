namespace Platform.Visits;

/// <summary>The conclusions as a visit's record prints them.</summary>
public static class VisitConclusionWords
{
    extension(VisitConclusion conclusion)
    {
        public string InWords =>
            conclusion switch
            {
                VisitConclusion.Qualifies => "符合条件",
                VisitConclusion.DoesNotQualify => "不符合条件",
                VisitConclusion.Undecided => "尚不能判断",
                _ => throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, null),
            };
    }
}
