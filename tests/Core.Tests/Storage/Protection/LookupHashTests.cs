using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Protection;

public class LookupHashTests
{
    private static readonly LookupHash Hash = new(TestKeys.Ring);

    [Fact]
    public void The_same_value_has_the_same_hash() =>
        Assert.Equal(Hash.Of("id-number", "371325198001010011"), Hash.Of("id-number", "371325198001010011"));

    [Fact]
    public void It_fills_its_column() => Assert.Equal(LookupHash.Length, Hash.Of("id-number", "").Length);

    [Fact]
    public void Another_value_has_another_hash() =>
        Assert.NotEqual(Hash.Of("id-number", "371325198001010011"), Hash.Of("id-number", "37132519800101002X"));

    [Fact]
    public void One_purpose_tells_nothing_about_another() =>
        Assert.NotEqual(Hash.Of("phone", "13800001234"), Hash.Of("bank-card", "13800001234"));
}
