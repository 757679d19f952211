using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Platform.Storage;

namespace Platform.Host.Protection;

/// <summary>Seals a shared key with the key ring: whoever reads the database cannot forge a cookie.</summary>
internal sealed class SharedKeySeal(FieldCipher cipher) : IXmlEncryptor
{
    public const string Context = "data-protection-key";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var sealedText = cipher.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting), Context);
        return new(new XElement("sealed", sealedText), typeof(SharedKeyOpener));
    }
}
