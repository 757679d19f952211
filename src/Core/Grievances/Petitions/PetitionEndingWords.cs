namespace Platform.Grievances;

/// <summary>How a petition ended, as the papers say it.</summary>
public static class PetitionEndingWords
{
    extension(PetitionEnding ending)
    {
        public string InWords =>
            ending switch
            {
                PetitionEnding.Agreed => "协调成功",
                PetitionEnding.Remedied => "协调不成功，已提供帮助",
                PetitionEnding.Answered => "已办理答复",
                PetitionEnding.PassedOn => "已转有权处理的单位",
                PetitionEnding.NotAccepted => "不予受理",
                PetitionEnding.Withdrawn => "信访人撤回",
                PetitionEnding.Merged => "并入以前的信访",
                _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
            };
    }
}
