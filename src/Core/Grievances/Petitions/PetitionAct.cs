using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>A petition as one act has it: with its chain, and with the ways to write the act down.</summary>
internal sealed class PetitionAct
{
    private readonly AuditTrail _trail;

    private PetitionAct(PlatformDb db, Actor actor, Petition petition, DateTimeOffset at, AuditTrail trail)
    {
        (Db, Actor, Petition, At, _trail) = (db, actor, petition, at, trail);
    }

    public PlatformDb Db { get; }

    public Actor Actor { get; }

    public Petition Petition { get; }

    public DateTimeOffset At { get; }

    public List<PetitionLeg> Legs { get; private set; } = [];

    public List<PetitionUrging> Urgings { get; private set; } = [];

    /// <summary>The leg by which the actor's body was given the petition and still owes a report; null where it leads itself.</summary>
    public PetitionLeg? Errand =>
        Legs.LastOrDefault(leg =>
            leg is { Kind: PetitionHandlingKind.Assign, State: LegState.Open } && leg.ToBodyId == Actor.BodyId
        );

    /// <summary>A report the actor's body has to look at.</summary>
    public PetitionLeg? Reported =>
        Legs.LastOrDefault(leg => leg.State is LegState.Reported && leg.FromBodyId == Actor.BodyId);

    public static async Task<PetitionAct> BeginAsync(
        PlatformDb db,
        Actor actor,
        Petition petition,
        DateTimeOffset at,
        AuditTrail trail
    ) =>
        new(db, actor, petition, at, trail)
        {
            Legs = await db
                .PetitionLegs.Where(leg => leg.PetitionId == petition.Id)
                .OrderBy(leg => leg.Place)
                .ToListAsync(),
            Urgings = await db.PetitionUrgings.Where(urging => urging.PetitionId == petition.Id).ToListAsync(),
        };

    /// <exception cref="NotFoundException">It is another body's turn.</exception>
    /// <exception cref="ConflictException">There is an outcome already.</exception>
    public void RequireTurn()
    {
        if (!Petition.IsOpen)
        {
            throw new ConflictException("这件信访已经有了结果，请刷新后再看。");
        }

        if (Petition.WaitsForBodyId != Actor.BodyId)
        {
            throw new NotFoundException();
        }

        if (Reported is not null)
        {
            throw new RuleException("请先认可或退回下级报来的办理结果");
        }
    }

    /// <exception cref="NotFoundException">The actor's body does not answer for it.</exception>
    public void RequireLead()
    {
        RequireTurn();
        if (Petition.LeadBodyId != Actor.BodyId)
        {
            throw new NotFoundException();
        }
    }

    public PetitionLeg Add(PetitionLeg leg)
    {
        Legs.Add(leg);
        Db.PetitionLegs.Add(leg);
        if (Petition.Status is PetitionStatus.Received)
        {
            Petition.MoveTo(PetitionStatus.InHand);
        }

        return leg;
    }

    /// <summary>Lets a body see the petition, and the union directly above it.</summary>
    public async Task ShowToAsync(Body body)
    {
        foreach (var id in new[] { body.Id, body.ParentId }.OfType<int>())
        {
            if (!await Db.PetitionSights.AnyAsync(sight => sight.PetitionId == Petition.Id && sight.BodyId == id))
            {
                Db.PetitionSights.Add(new PetitionSight { PetitionId = Petition.Id, BodyId = id });
            }
        }
    }

    /// <summary>Writes the step into the petition's course, and that it was taken into the trail.</summary>
    public void Enter(PetitionEntryKind kind, string words)
    {
        Db.PetitionEntries.Add(
            new PetitionEntry
            {
                Id = Guid.CreateVersion7(At),
                PetitionId = Petition.Id,
                Kind = kind,
                Words = words,
                BodyId = Actor.BodyId,
                BodyName = Actor.BodyName,
                PersonName = Actor.Name,
                PostTitle = Actor.Title,
                At = At,
            }
        );
        _trail.Record(
            Db,
            Actor.InTrail,
            PetitionAudit.ActionOf(kind),
            FilesOfPetitions.Owner,
            Petition.Id,
            new { Petition.Number }
        );
    }
}
