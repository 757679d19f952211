using Platform.Storage;

namespace Platform.Core.Tests.Storage.Protection;

public class MaskingTests
{
    [Theory]
    [InlineData("371325198001010011", "371325********0011")]
    [InlineData("11010519491231002X", "110105********002X")]
    [InlineData("12345", "*****")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void An_identity_number_keeps_district_and_end(string? number, string shown) =>
        Assert.Equal(shown, Masking.IdNumber(number));

    [Theory]
    [InlineData("13800001234", "138****1234")]
    [InlineData("0539-1234567", "053*****4567")]
    [InlineData("1234567", "*****67")]
    [InlineData("12", "**")]
    public void A_telephone_number_keeps_its_ends(string number, string shown) =>
        Assert.Equal(shown, Masking.Phone(number));

    [Theory]
    [InlineData("6228480402564890018", "***************0018")]
    [InlineData("123", "***")]
    public void A_bank_card_keeps_its_last_four_digits(string number, string shown) =>
        Assert.Equal(shown, Masking.BankCard(number));

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("欧阳修", "欧**")]
    [InlineData("张", "张*")]
    [InlineData("𠮷田一", "𠮷**")]
    [InlineData(null, "")]
    public void A_name_keeps_its_first_character(string? name, string shown) => Assert.Equal(shown, Masking.Name(name));
}
