using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>One act in hand: the exit, who acts, when, and the context it is saved in.</summary>
public sealed record ExitAct(PlatformDb Db, ExitFile File, Actor Actor, DateTimeOffset At)
{
    public Exit Exit => File.Exit;

    /// <exception cref="RuleException">It is decided already.</exception>
    public void RequireOpen()
    {
        if (!Exit.IsOpen)
        {
            throw new RuleException($"这次退出{Exit.Status.InWords}，不能再改动");
        }
    }

    /// <summary>Writes down what was done beside the decisions.</summary>
    public void Record(ExitRecordKind kind, ExitTalk? talk, string words, bool relapsed = false) =>
        Db.ExitRecords.Add(
            new ExitRecord
            {
                Id = Guid.CreateVersion7(At),
                ExitId = Exit.Id,
                Kind = kind,
                On = talk?.On ?? File.Today,
                Manner = talk?.Manner,
                With = talk?.With.Trim(),
                Words = words.Trim(),
                Relapsed = relapsed,
                ByName = Actor.Name,
                ByTitle = Actor.Title,
                BodyName = Actor.BodyName,
                At = At,
            }
        );

    /// <summary>Puts a decision on record; its number makes sure that two officers at once make one.</summary>
    public void Decide(Outcome outcome, string? reason) =>
        Db.Decisions.Add(
            new Decision
            {
                Id = Guid.CreateVersion7(At),
                RunId = Exit.Id,
                Sequence = File.Decisions.Count + 1,
                StageCode = "exit",
                StageName = Exit.KindName,
                Duty = outcome is Outcome.Withdrawn ? Duty.Investigating : Duty.Deciding,
                Outcome = outcome,
                AccountId = Actor.AccountId,
                PersonName = Actor.Name,
                PostTitle = Actor.Title,
                BodyId = Actor.BodyId,
                BodyName = Actor.BodyName,
                At = At,
                Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
            }
        );
}
