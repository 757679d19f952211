using Platform.Households;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

public sealed class HouseholdReaderTests
{
    private static readonly string Holder = IdNumbers.Make(1);

    [Fact]
    public void The_worker_counts_whatever_is_divided_by()
    {
        var figures = HouseholdReader.Read(SampleRegister.Answers(Holder)).Figures;

        Assert.Equal(1, figures.Count(HouseholdCount.LivingTogether));
        Assert.Equal(1, figures.Count(HouseholdCount.SameRegister));
    }

    [Fact]
    public void A_member_nobody_asked_about_is_not_taken_to_live_in_the_household()
    {
        var answers = SampleRegister.Answers(Holder, members: [IdNumbers.Make(2), IdNumbers.Make(3)]);
        answers.Rows[Facts.Members][1].Remove(HouseholdFacts.MemberLivesTogether.Key);

        var figures = HouseholdReader.Read(answers).Figures;

        Assert.Equal(2, figures.Count(HouseholdCount.LivingTogether));
        Assert.Equal(1, figures.Count(HouseholdCount.SameRegister));
        Assert.Equal(3, figures.Count(HouseholdCount.Everybody));
    }

    [Fact]
    public void The_worker_named_among_the_members_is_one_person()
    {
        var household = HouseholdReader.Read(
            SampleRegister.Answers(Holder, members: [Holder.ToLowerInvariant(), IdNumbers.Make(2)])
        );

        Assert.Equal([Holder, IdNumbers.Make(2)], household.People.Select(person => person.IdNumber));
        Assert.Equal(2, household.Size);
    }

    [Fact]
    public void A_refusal_finds_the_members_own_field()
    {
        var household = HouseholdReader.Read(SampleRegister.Answers(Holder, members: [Holder, IdNumbers.Make(2)]));

        Assert.Equal("members[1].member.id-number", household.Members.Single().Field);
    }

    [Fact]
    public void An_amount_that_cannot_be_read_is_not_there()
    {
        var answers = SampleRegister.Answers(Holder);
        answers.Rows[HouseholdFacts.Incomes].Add(new() { [HouseholdFacts.IncomeAmount.Key] = "两万" });

        var household = HouseholdReader.Read(answers);

        Assert.Equal(new HouseholdAmount("工资性收入", "测试甲", 60000m), Assert.Single(household.Incomes));
        Assert.Equal("本人大病", household.Cause);
    }
}
