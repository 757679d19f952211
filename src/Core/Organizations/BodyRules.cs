using Platform.Storage;

namespace Platform.Organizations;

/// <summary>What the register asks of a body's data, said at the field.</summary>
internal static class BodyRules
{
    public static string Name(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is >= 2 and <= 100
            ? trimmed
            : throw new RuleException("请填写单位全称，2 至 100 个字") { Field = nameof(Body.Name) };
    }

    public static string? Telephone(string? telephone)
    {
        if (string.IsNullOrWhiteSpace(telephone))
        {
            return null;
        }

        var trimmed = telephone.Trim();
        return OfficeTelephone.Fault(trimmed) is { } fault
            ? throw new RuleException(fault) { Field = nameof(Body.Telephone) }
            : trimmed;
    }

    /// <summary>
    /// A province and a city have a code; a county may be a development zone without one; nothing below has one. A code
    /// begins with the digits of the body above.
    /// </summary>
    public static string? DivisionCode(string? code, BodyKind kind, string? above)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return kind is BodyKind.Province or BodyKind.City ? throw Fault("请填写行政区划代码") : null;
        }

        var trimmed = code.Trim();
        if (trimmed.Length != 6 || !trimmed.All(char.IsAsciiDigit))
        {
            throw Fault("行政区划代码是 6 位数字");
        }

        var (digits, fault) = kind switch
        {
            BodyKind.Province => (0, "省级行政区划代码后四位是 0000"),
            BodyKind.City => (2, "市级行政区划代码前两位应与省相同，后两位是 00"),
            BodyKind.County => (4, "县级行政区划代码前四位应与市相同"),
            _ => throw Fault("只有省、市、县级总工会有行政区划代码"),
        };
        var ends = kind switch
        {
            BodyKind.Province => "0000",
            BodyKind.City => "00",
            _ => "",
        };
        return
            trimmed.EndsWith(ends, StringComparison.Ordinal) && (above is null || trimmed[..digits] == above[..digits])
            ? trimmed
            : throw Fault(fault);

        static RuleException Fault(string message) => new(message) { Field = nameof(Body.DivisionCode) };
    }
}
