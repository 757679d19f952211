namespace Platform.Regions;

/// <summary>What an amount is for.</summary>
public enum AidUnit
{
    Person,
    Household,
}
