namespace Platform.Certificates;

/// <summary>The period of a year the city reviews and issues in (年审期间); both days belong to it, and it may end in the next year.</summary>
public sealed record IssuingWindow(DateOnly From, DateOnly Until)
{
    public string InWords =>
        Until.Year == From.Year ? $"{From:yyyy年M月d日}至{Until:M月d日}" : $"{From:yyyy年M月d日}至{Until:yyyy年M月d日}";

    public bool Contains(DateOnly day) => From <= day && day <= Until;
}
