using FsCheck;
using FsCheck.Fluent;
using Platform.Regions;

namespace Platform.Core.Tests.Regions;

/// <summary>What holds for every number of the first generation.</summary>
public sealed class IdNumberLaws
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Arbitrary<string> Fifteen = (
        from district in Gen.Choose(110000, 659999)
        from day in Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(1999, 12, 31).DayNumber)
        from sequence in Gen.Choose(0, 999)
        select $"{district}{DateOnly.FromDayNumber(day):yyMMdd}{sequence:000}"
    ).ToArbitrary();

    [Fact]
    public void Fifteen_digits_become_a_number_that_may_stand() =>
        Prop.ForAll(Fifteen, number => IdNumber.Fault(IdNumber.FromFifteen(number)!, Today) is null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_but_century_and_check_character_is_added() =>
        Prop.ForAll(
                Fifteen,
                number =>
                {
                    var today = IdNumber.FromFifteen(number)!;
                    return today[6..8] == "19" && today[..6] + today[8..17] == number;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_last_of_fifteen_digits_says_the_sex() =>
        Prop.ForAll(Fifteen, number => IdNumber.IsMale(IdNumber.FromFifteen(number)!) == ((number[14] - '0') % 2 == 1))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010549123100")]
    [InlineData("11010549123100A")]
    public void Anything_but_fifteen_digits_is_left_alone(string number) => Assert.Null(IdNumber.FromFifteen(number));
}
