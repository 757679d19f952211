using FsCheck;
using FsCheck.Fluent;

namespace Platform.Regions.Tests.Contract;

/// <summary>What holds for every description: a case is pinned to its text.</summary>
public sealed class JsonLaws
{
    private static readonly Benchmark Standard = new("standard", "标准", Unit.YuanPerMonth)
    {
        Values = [BenchmarkValue.ForYear(2021, 787.5m, new SourceDocument("", "示例", "示例", null).At("二"))],
    };

    private static readonly Gen<string> Keys = Gen.Elements("a.one", "a.two", "a.three");

    private static readonly Arbitrary<Condition> Conditions = Gen.Sized(Tree).ToArbitrary();

    [Fact]
    public void A_condition_comes_back_from_its_text_as_it_went() =>
        Prop.ForAll(
                Conditions,
                condition =>
                {
                    var written = RegionJson.Write(condition);
                    var read = RegionJson.Read<Condition>(written);
                    return RegionJson.Write(read) == written && read.InWords == condition.InWords;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_condition_judges_alike_before_and_after() =>
        Prop.ForAll(
                Conditions,
                Facts().ToArbitrary(),
                (condition, facts) =>
                    RegionJson.Read<Condition>(RegionJson.Write(condition)).Holds(facts) == condition.Holds(facts)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Not_turns_every_condition_around() =>
        Prop.ForAll(
                Conditions,
                Facts().ToArbitrary(),
                (condition, facts) => (!condition).Holds(facts) != condition.Holds(facts)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_description_always_has_the_same_hash()
    {
        var once = RegionJson.Write(Standard);
        Assert.Equal(RegionJson.Hash(once), RegionJson.Hash(RegionJson.Write(Standard with { })));
        Assert.Matches("^[0-9a-f]{64}$", RegionJson.Hash(once));
    }

    private static Gen<Known> Facts() =>
        from first in Gen.Elements("yes", "no", "甲", "700", "900")
        from second in Gen.Elements("yes", "no", "乙", "787.5", "")
        select new Known(new(2021, 6, 1), ("a.one", first), ("a.two", second));

    private static Gen<Condition> Tree(int size)
    {
        var leaf = Gen.OneOf(
            Keys.Select(Condition (key) => new Answered(key, "是否" + key)),
            Keys.Select(Condition (key) => new Chosen(key, "选择" + key, ["甲", "乙"])),
            Keys.Select(Condition (key) => new AtMost(key, "金额" + key, Standard)),
            Gen.Constant(Condition.Always)
        );
        if (size <= 1)
            return leaf;

        var half = Tree(size / 2);
        var joined = from a in half from b in half from isOr in Gen.Elements(true, false) select isOr ? a | b : a & b;
        return Gen.OneOf(leaf, half.Select(Condition (a) => !a), joined);
    }
}
