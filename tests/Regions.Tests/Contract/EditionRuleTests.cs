using Microsoft.Extensions.DependencyInjection;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Contract;

/// <summary>What two editions of one item may say of one question.</summary>
public sealed class EditionRuleTests
{
    private static readonly Region Sound = Shelf.Catalogue.Regions.First();
    private static readonly ServiceItem Item = Sound.ServiceItems[0];
    private static readonly Choice Question = new("household.roof", "住房情况", ["自有", "租住"]);

    [Fact]
    public void A_later_edition_may_offer_other_options() =>
        Assert.Empty(Found(Asking(Question), Asking(Question with { Options = ["自有", "公租"] }, 2027)));

    [Fact]
    public void A_later_edition_may_not_make_another_kind_of_answer_of_it() =>
        Assert.Single(Found(Asking(Question), Asking(new Text(Question.Key, Question.Label), 2027)));

    [Fact]
    public void A_later_edition_may_not_change_whether_it_is_personal() =>
        Assert.Single(Found(Asking(Question), Asking(Question with { Personal = true }, 2027)));

    [Fact]
    public void Two_items_of_one_day_may_not_word_it_differently() =>
        Assert.Single(Found(Asking(Question), Asking(Question with { Label = "住房" }) with { Code = "another-item" }));

    private static ServiceItem Asking(Fact question, int? year = null) =>
        Item with
        {
            From = year is { } known ? new(known, 1, 1) : null,
            Forms = [Item.Forms[0] with { Sections = [.. Item.Forms[0].Sections, new Section("住房", [question])] }],
        };

    private static List<string> Found(params ServiceItem[] items)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        return new FactKeysMeanOneThing()
            .Violations(new(Sound with { ServiceItems = items }, typeof(EditionRuleTests).Assembly, "", [], services))
            .Where(words => words.Contains(Question.Key, StringComparison.Ordinal))
            .ToList();
    }
}
