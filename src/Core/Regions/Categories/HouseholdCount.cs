namespace Platform.Regions;

/// <summary>By whom the household's money is divided. The worker always counts.</summary>
public enum HouseholdCount
{
    /// <summary>家庭共同生活人口.</summary>
    LivingTogether,

    /// <summary>同一户籍人口.</summary>
    SameRegister,

    /// <summary>Everybody the form names.</summary>
    Everybody,
}
