using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Platform.Clients;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Writes the messages of a case's change into the very save that changes it, whichever desk does: none is lost, and none
/// tells of what was rolled back.
/// </summary>
public sealed class StatusOutbox(TimeProvider time) : SaveChangesInterceptor
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is PlatformDb db)
        {
            foreach (var (row, told) in Changes(db))
            {
                await WriteAsync(db, row, told, cancellationToken);
            }
        }

        return result;
    }

    private static List<(Case Row, StatusEvent Told)> Changes(PlatformDb db) =>
        [
            .. from entry in db.ChangeTracker.Entries<Case>()
            where entry.State is EntityState.Modified
            let told = Told(
                entry.Property(row => row.Status).OriginalValue,
                entry.Entity.Status,
                entry.Property(row => row.StageCode).OriginalValue != entry.Entity.StageCode
                    || entry.Property(row => row.EditionHash).OriginalValue != entry.Entity.EditionHash
            )
            where told is not null
            select (entry.Entity, told.Value),
        ];

    private static StatusEvent? Told(CaseStatus before, CaseStatus now, bool isMoved) =>
        (before, now) switch
        {
            (CaseStatus.Draft, CaseStatus.InProgress) => StatusEvent.Submitted,
            (not CaseStatus.CorrectionRequested, CaseStatus.CorrectionRequested) => StatusEvent.CorrectionRequested,
            (CaseStatus.CorrectionRequested, CaseStatus.InProgress) => StatusEvent.Corrected,
            (CaseStatus.InProgress, CaseStatus.InProgress) => isMoved ? StatusEvent.Moved : null,
            _ => before != now && !now.IsOpen && now is not CaseStatus.Draft ? StatusEvent.Closed : null,
        };

    private async Task WriteAsync(PlatformDb db, Case row, StatusEvent told, CancellationToken cancellation)
    {
        var owner = await db
            .ClientApplications.Where(application => application.CaseId == row.Id)
            .Select(application => (Guid?)application.ClientId)
            .SingleOrDefaultAsync(cancellation);
        int?[] above = [row.ProvinceId, row.CityId, row.CountyId, row.MiddleId, row.PrimaryId];
        var subscriptions = await (
            from subscription in db.WebhookSubscriptions
            join client in db.ClientSystems on subscription.ClientId equals client.Id
            where
                subscription.EndedAt == null
                && (client.Id == owner || (subscription.IsOfArea && above.Contains(client.BodyId)))
            select new { subscription, client.Scopes }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        var now = time.GetUtcNow();
        foreach (var one in subscriptions)
        {
            var mayKnow = one.subscription.ClientId == owner || one.Scopes.Contains(ClientScope.EventsOfArea);
            if (mayKnow && one.subscription.Events.Contains(told))
            {
                db.WebhookDeliveries.Add(
                    new WebhookDelivery
                    {
                        Id = Guid.CreateVersion7(now),
                        SubscriptionId = one.subscription.Id,
                        CaseId = row.Id,
                        Event = told,
                        Body = Message(row, told, now),
                        CreatedAt = now,
                        NextAt = now,
                    }
                );
            }
        }
    }

    /// <summary>Nothing about the person: who may know more asks with a key.</summary>
    private static string Message(Case row, StatusEvent told, DateTimeOffset now) =>
        JsonSerializer.Serialize(
            new
            {
                Type = told.Code,
                At = now,
                Application = new
                {
                    row.Id,
                    row.Number,
                    Region = row.RegionCode,
                    Item = row.ItemCode,
                    Status = JsonNamingPolicy.KebabCaseLower.ConvertName(row.Status.ToString()),
                    StatusText = row.Status.InWords,
                    Step = row.StageCode,
                    StepText = row.StageName,
                    CorrectionDueOn = row.CorrectionDueOn,
                },
            },
            Json
        );
}
