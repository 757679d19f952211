using Platform.Certificates;

namespace Platform.Core.Tests.Certificates;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("001", "002")]
    [InlineData("费工特证0099", "费工特证0100")]
    [InlineData("A-999", "A-1000")]
    [InlineData("2026第7号", null)]
    [InlineData("", null)]
    public void The_digits_at_the_end_count_up(string last, string? next) =>
        Assert.Equal(next, Numbering.Following(last));

    [Fact]
    public void A_sequence_counts_on_from_its_first_number() =>
        Assert.Equal(["FX098", "FX099", "FX100"], Numbering.Sequence("FX098", 3));

    [Fact]
    public void What_cannot_be_counted_is_left_for_somebody_to_type() =>
        Assert.Equal(["甲", "", ""], Numbering.Sequence("甲", 3));

    [Theory]
    [InlineData(" ００１ ", "001")]
    [InlineData("fx 12", "FX12")]
    public void The_same_number_typed_in_another_way_is_the_same(string typed, string number) =>
        Assert.Equal(number, Numbering.Normalize(typed));

    [Theory]
    [InlineData("3713252026-0007", 7)]
    [InlineData("3713252026-10000", 10000)]
    [InlineData("3713252026-00007", null)]
    [InlineData("3713252025-0007", null)]
    [InlineData("3713252026-", null)]
    public void A_pattern_knows_its_own_numbers(string number, int? ordinal)
    {
        var pattern = new NumberPattern("{region}{year}-{n:0000}", "371325", 2026);

        Assert.Equal(ordinal, pattern.Ordinal(number));
        Assert.Equal("3713252026-0042", pattern.Number(42));
    }

    [Fact]
    public void Verification_codes_are_read_as_people_type_them()
    {
        var code = VerificationCode.Create();

        Assert.Equal(code, VerificationCode.Read(VerificationCode.Print(code)));
        Assert.Equal(code, VerificationCode.Read($"  {code.ToLowerInvariant()} "));
        Assert.Equal("0110110110110110", VerificationCode.Read("oil0-1101-1011-0l10"));
        Assert.Null(VerificationCode.Read(code[1..]));
        Assert.Null(VerificationCode.Read(code[1..] + "?"));
        Assert.Null(VerificationCode.Read(null));
    }
}
