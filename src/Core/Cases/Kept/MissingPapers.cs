using Platform.Regions;

namespace Platform.Cases;

/// <summary>What an edition prints by components its plugin has no longer.</summary>
public static class MissingPapers
{
    extension(Catalogue catalogue)
    {
        /// <summary>Names of forms, papers and the certificate; empty where no plugin stands behind the region, as in tests.</summary>
        public IReadOnlyList<string> PapersMissing(string regionCode, ServiceItem item) =>
            catalogue.Plugins.Any(plugin => plugin.Region?.Code == regionCode && plugin.Assembly is not null)
                ?
                [
                    .. Printed(item)
                        .Where(paper => catalogue.Component(regionCode, paper.Component) is null)
                        .Select(paper => paper.Name),
                ]
                : [];
    }

    private static IEnumerable<(string Name, string Component)> Printed(ServiceItem item) =>
        [
            .. item.Forms.Where(form => form.PrintedBy is not null).Select(form => (form.Name, form.PrintedBy!)),
            .. item.Papers.Select(paper => (paper.Name, paper.PrintedBy)),
            .. item.Certificate is { } certificate
                ? [(certificate.Name, certificate.Template)]
                : Array.Empty<(string, string)>(),
        ];
}
