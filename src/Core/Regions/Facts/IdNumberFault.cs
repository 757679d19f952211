namespace Platform.Regions;

/// <summary>What can be wrong with an identity number, in the order it is looked at.</summary>
public enum IdNumberFault
{
    Length,
    Characters,

    /// <summary>The eight digits are no day of the calendar.</summary>
    BirthDate,
    NotYetBorn,
    CheckCharacter,
}
