namespace Platform.Regions;

/// <summary>By whom the income is divided, in the documents' words.</summary>
public static class HouseholdCountWords
{
    extension(HouseholdCount divisor)
    {
        public string InWords =>
            divisor switch
            {
                HouseholdCount.LivingTogether => "家庭共同生活人口",
                HouseholdCount.SameRegister => "同一户籍人口",
                _ => "家庭人口",
            };
    }
}
