namespace Platform.Calendar;

/// <summary>What a day is under the State Council's yearly arrangement.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, worked as usual.</summary>
    Workday,

    /// <summary>Saturday or Sunday, off as usual.</summary>
    Weekend,

    /// <summary>放假: off by the arrangement, the exchanged days (调休) included.</summary>
    Holiday,

    /// <summary>调休上班: a Saturday or Sunday that is worked.</summary>
    MakeUpWorkday,
}
