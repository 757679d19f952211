using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Host.Protection;

/// <summary>Keeps the keys of cookies and form tokens in the database, for all Hosts of the deployment.</summary>
internal sealed class SharedKeys(IPlatformDbs dbs) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = dbs.Open(Scope.Everything);
        return
        [
            .. db.Set<SharedKey>()
                .AsNoTracking()
                .Select(key => key.Xml)
                .AsEnumerable()
                .Select(xml => XElement.Parse(xml)),
        ];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = dbs.Open(Scope.Everything);
        db.Add(new SharedKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
