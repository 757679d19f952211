using Microsoft.AspNetCore.WebUtilities;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>Draws a list up as an Excel file and puts on record who took what along.</summary>
internal sealed class Exporter(IEnumerable<IListExport> exports, IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    public IListExport Find(string code) =>
        exports.FirstOrDefault(export => export.Code == code) ?? throw new NotFoundException();

    /// <summary>Masked as the screen is.</summary>
    /// <exception cref="NotFoundException">No such list, or none of the actor's.</exception>
    public Task<ExportedFile> MaskedAsync(
        Actor actor,
        string code,
        string address,
        CancellationToken cancellation = default
    ) => ExportAsync(actor, Find(code), address, reason: null, cancellation);

    /// <summary>Without stars.</summary>
    /// <exception cref="NotFoundException">No such list, none of the actor's, or the actor has not the right.</exception>
    /// <exception cref="RuleException">No reason was given.</exception>
    public Task<ExportedFile> FullAsync(
        Actor actor,
        string code,
        string address,
        string? reason,
        CancellationToken cancellation = default
    )
    {
        var export = Find(code);
        if (!export.HoldsPersonalData || !FullExports.MayBeAskedBy(actor))
        {
            throw new NotFoundException();
        }

        var why =
            TypedText.Optional(reason, FullExports.LongestReason, nameof(reason))
            ?? throw new RuleException("请写明导出完整信息的理由") { Field = nameof(reason) };
        return ExportAsync(actor, export, address, why, cancellation);
    }

    private async Task<ExportedFile> ExportAsync(
        Actor actor,
        IListExport export,
        string address,
        string? reason,
        CancellationToken cancellation
    )
    {
        var sheets = await export.DrawUpAsync(actor, address, inFull: reason is not null, cancellation);
        using var content = new MemoryStream();
        WorkbookWriter.Write(content, sheets);
        await using var db = dbs.Open(actor.Scope);
        trail.Record(
            db,
            actor.InTrail,
            reason is null ? "list-exported" : "list-exported-in-full",
            "list",
            export.Code,
            new
            {
                Rows = sheets[0].Rows.Count(),
                View = WithoutText(address),
                Reason = reason,
            }
        );
        await db.SaveChangesAsync(cancellation);
        var day = ChinaTime.Today(time);
        return new($"{export.Name}{(reason is null ? "" : "（完整信息）")}-{day:yyyyMMdd}.xlsx", content.ToArray());
    }

    /// <summary>What was searched for may be a name, which has no place in the trail.</summary>
    private static string WithoutText(string address) =>
        QueryHelpers.AddQueryString(
            "",
            QueryHelpers
                .ParseQuery(address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..])
                .Where(part => part.Key != "q")
                .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value))
        );
}
