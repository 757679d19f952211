using System.Globalization;
using Platform.Regions;

namespace Platform.Core.Tests.Regions;

public class IdNumberTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("371325198001010011")]
    [InlineData("130306198506150023")]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    public void A_right_number_may_stand(string number) => Assert.Null(IdNumber.Fault(number, Today));

    [Theory]
    [InlineData("", "18 位")]
    [InlineData("110105491231002", "18 位，现在是 15 位")]
    [InlineData("3713251980010100111", "现在是 19 位")]
    [InlineData("37132519800101001I", "应为数字")]
    [InlineData("３71325198001010011", "应为数字")]
    [InlineData("37132519800101X011", "应为数字")]
    [InlineData("440704199002290045", "1990年02月29日 不存在")]
    [InlineData("371325198013010011", "1980年13月01日 不存在")]
    [InlineData("371325198001010012", "校验位不正确")]
    [InlineData("371325198001010101", "校验位不正确")]
    [InlineData("110105194912310020", "校验位不正确")]
    [InlineData("371325202603030015", "还没有到")]
    public void A_wrong_number_is_told_what_is_wrong(string number, string said) =>
        Assert.Contains(said, IdNumber.Fault(number, Today), StringComparison.Ordinal);

    [Fact]
    public void The_calendar_of_the_reader_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            Assert.Equal(new DateOnly(1980, 1, 1), IdNumber.BirthDate("371325198001010011"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
