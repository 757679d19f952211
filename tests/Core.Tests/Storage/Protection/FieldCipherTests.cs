using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Protection;

public class FieldCipherTests
{
    private static readonly FieldCipher Cipher = new(TestKeys.Ring);

    [Fact]
    public void What_was_sealed_opens_in_its_context() =>
        Prop.ForAll(
                Texts,
                Texts,
                (plain, context) =>
                    Cipher.Open(Cipher.Seal(plain, context), context).Equals(plain, StringComparison.Ordinal)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_does_not_open_in_another_context() =>
        Prop.ForAll(
                Texts,
                Texts,
                Texts,
                (plain, context, other) =>
                    context.Equals(other, StringComparison.Ordinal) || IsRefused(Cipher.Seal(plain, context), other)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_does_not_open_when_a_character_was_changed() =>
        Prop.ForAll(
                Texts,
                ArbMap.Default.ArbFor<NonNegativeInt>(),
                (plain, place) =>
                {
                    var token = new StringBuilder(Cipher.Seal(plain, "test"));
                    var at = place.Get % token.Length;
                    token[at] = token[at] == 'A' ? 'B' : 'A';
                    return IsRefused(token.ToString(), "test");
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_is_never_sealed_to_the_same_token() =>
        Assert.NotEqual(Cipher.Seal("371325198001010011", "test"), Cipher.Seal("371325198001010011", "test"));

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v1.k.")]
    [InlineData("371325198001010011")]
    [InlineData("v2.20260101.AAAA")]
    public void What_is_no_token_is_refused(string token) => Assert.True(IsRefused(token, "test"));

    [Fact]
    public void Half_a_character_is_not_stored_as_a_question_mark() =>
        Assert.Throws<EncoderFallbackException>(() => Cipher.Seal("\ud842", "test"));

    private static Arbitrary<string> Texts =>
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => Whole(text.Get)).ToArbitrary();

    /// <summary>The generator also makes halves of surrogate pairs.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsRefused(string token, string context)
    {
        try
        {
            Cipher.Open(token, context);
            return false;
        }
        catch (CryptographicException)
        {
            return true;
        }
    }
}
