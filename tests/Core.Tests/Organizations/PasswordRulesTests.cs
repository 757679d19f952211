using Platform.Organizations;

namespace Platform.Core.Tests.Organizations;

public class PasswordRulesTests
{
    [Theory]
    [InlineData("correct horse staple")]
    [InlineData("一起为困难职工办好这一件实事")]
    [InlineData("Bridge7-lamp")]
    [InlineData("Ab3kmz-9pq")]
    public void A_long_or_mixed_password_is_taken(string password) =>
        Assert.Null(PasswordRules.Fault(password, "wang.fang"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("elevensigns")]
    [InlineData("Ab3kmz-9p")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmn")]
    [InlineData("98765432109876")]
    [InlineData("Password123!")]
    [InlineData("my wang.fang pass")]
    public void A_weak_password_is_refused(string? password) =>
        Assert.NotNull(PasswordRules.Fault(password, "wang.fang"));

    [Fact]
    public void A_generated_password_meets_the_rules_and_is_another_each_time()
    {
        var passwords = Enumerable.Range(0, 200).Select(_ => PasswordRules.Random()).ToList();

        Assert.All(passwords, password => Assert.Null(PasswordRules.Fault(password, "wang.fang")));
        Assert.Equal(passwords.Count, passwords.Distinct().Count());
    }
}
