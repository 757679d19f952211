using Platform.Regions;

namespace Platform.Host.Forms;

/// <summary>What an identity number says about its holder, for a second look at what was typed.</summary>
internal static class IdHint
{
    /// <summary>Null while the number is not right.</summary>
    public static string? Of(string typed, DateOnly today)
    {
        var number = IdNumber.Normalize(typed);
        if (
            number.Length == 0
            || IdNumber.Fault(number, today) is not null
            || IdNumber.BirthDate(number) is not { } birth
        )
        {
            return null;
        }

        var sex = IdNumber.IsMale(number) ? "男" : "女";
        var age = today.Year - birth.Year - (birth > today.AddYears(birth.Year - today.Year) ? 1 : 0);
        return $"{sex}，{birth:yyyy年M月d日}出生，{age} 岁";
    }
}
