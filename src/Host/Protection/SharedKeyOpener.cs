using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Platform.Storage;

namespace Platform.Host.Protection;

/// <summary>Opens what <see cref="SharedKeySeal"/> sealed; made by data protection, from the type named in the key.</summary>
internal sealed class SharedKeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<FieldCipher>().Open(encryptedElement.Value, SharedKeySeal.Context));
}
