using System.Security.Cryptography;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Protection;

public sealed class KeyRingTests : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("platform-keys-");
    private readonly FakeClock _clock = new();

    private string Keys => Path.Combine(_temporary.FullName, "keys");

    [Fact]
    public void Nothing_starts_without_keys_and_the_message_says_what_to_do()
    {
        var error = Assert.Throws<OperatorException>(() => KeyRing.Load(Keys));

        Assert.Contains("keys create", error.Message, StringComparison.Ordinal);
        Assert.Contains("切勿重新生成", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_key_seals_and_the_old_one_still_opens()
    {
        KeyRing.Create(Keys, _clock);
        var before = new FieldCipher(KeyRing.Load(Keys));
        var old = before.Seal("张三", "name");
        _clock.Advance(TimeSpan.FromDays(365));
        KeyRing.Create(Keys, _clock);
        var after = new FieldCipher(KeyRing.Load(Keys));

        Assert.Equal("张三", after.Open(old, "name"));
        Assert.True(after.IsOutdated(old));
        Assert.False(after.IsOutdated(after.Seal("张三", "name")));
        Assert.Throws<CryptographicException>(() => before.Open(after.Seal("张三", "name"), "name"));
    }

    [Fact]
    public void A_new_sealing_key_leaves_the_hashes_as_they_are()
    {
        KeyRing.Create(Keys, _clock);
        var before = new LookupHash(KeyRing.Load(Keys)).Of("id-number", "371325198001010011");
        _clock.Advance(TimeSpan.FromDays(1));
        KeyRing.Create(Keys, _clock);

        Assert.Equal(before, new LookupHash(KeyRing.Load(Keys)).Of("id-number", "371325198001010011"));
    }

    [Fact]
    public void A_lost_hash_key_is_not_made_anew()
    {
        KeyRing.Create(Keys, _clock);
        File.Delete(Path.Combine(Keys, "lookup.key"));

        Assert.Throws<OperatorException>(() => KeyRing.Load(Keys));
        Assert.Throws<OperatorException>(() => KeyRing.Create(Keys, _clock));
    }

    [Fact]
    public void A_damaged_key_is_named()
    {
        var id = KeyRing.Create(Keys, _clock);
        File.WriteAllText(Path.Combine(Keys, $"seal-{id}.key"), "AAAA");

        var error = Assert.Throws<OperatorException>(() => KeyRing.Load(Keys));
        Assert.Contains($"seal-{id}.key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_owner_may_read_them()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        KeyRing.Create(Keys, _clock);
        foreach (var file in Directory.GetFiles(Keys))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        File.SetUnixFileMode(Path.Combine(Keys, "lookup.key"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        var error = Assert.Throws<OperatorException>(() => KeyRing.Load(Keys));
        Assert.Contains("chmod 600", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _temporary.Delete(recursive: true);
}
