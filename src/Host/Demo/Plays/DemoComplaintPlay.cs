using Platform.Calendar;
using Platform.Grievances;
using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>Plays a complaint: received, given to an officer by the lead, classed, granted more time, told and closed.</summary>
internal sealed class DemoComplaintPlay(
    DemoDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoComplaint script,
    DateOnly today
) : IDemoPlay
{
    private readonly Body _body = cast.Bodies[script.At];
    private Guid _complaint;

    public DateOnly Begin => today.AddDays(script.Begin);

    private Actor Lead => cast.Actors[_body.Id].First(actor => actor.Role is Role.Lead);

    private Actor Officer => cast.Actors[_body.Id].First(actor => actor.Role is Role.Officer);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, ReceiveAsync);
        if (script.Until is DemoComplaintUntil.Received)
        {
            yield break;
        }

        yield return new(0, AssignAsync);
        yield return new(
            0,
            () =>
                HandleAsync(
                    (desk, id, version) =>
                        desk.NoteAsync(Officer, id, version, "已查阅有关材料，约当事的工作人员了解情况。")
                )
        );
        if (script.Until is DemoComplaintUntil.Extended)
        {
            yield return new(
                0,
                () =>
                    HandleAsync(
                        (desk, id, version) =>
                            desk.ClassAsync(
                                Officer,
                                id,
                                version,
                                ComplaintClass.Important,
                                "反映的情况涉及廉洁纪律，须逐项核实。"
                            )
                    )
            );
            yield return new(
                0,
                () =>
                    HandleAsync(
                        (desk, id, version) =>
                            desk.AskForMoreAsync(Officer, id, version, "须向多人分别核实，3日内办不完。")
                    )
            );
            yield return new(
                0,
                () =>
                    HandleAsync(
                        (desk, id, version) => desk.AnswerMoreAsync(Lead, id, version, isApproved: true, "同意延长。")
                    )
            );
        }

        if (script.Until is DemoComplaintUntil.Closed)
        {
            yield return new(
                1,
                () =>
                    HandleAsync(
                        (desk, id, version) => desk.ConcludeAsync(Officer, id, version, script.IsUpheld, script.Outcome)
                    )
            );
            yield return new(
                0,
                () =>
                    HandleAsync((desk, id, version) => desk.TellAsync(Officer, id, version, Telling, desks.Today, null))
            );
            yield return new(1, () => HandleAsync((desk, id, version) => desk.CloseAsync(Officer, id, version, null)));
        }
    }

    private ComplaintTelling Telling => script.Name is null ? ComplaintTelling.ByQueryCode : ComplaintTelling.Telephone;

    private async Task ReceiveAsync()
    {
        var complaint = new NewComplaint
        {
            Ground = script.Ground,
            Statement = script.Statement,
            About = script.About,
            Name = script.Name,
            Telephone = script.Telephone,
        };
        _complaint =
            script.Channel is ComplaintChannel.Online
                ? (
                    await desks.Complaints.ReceiveOnlineAsync(
                        Guid.CreateVersion7(desks.Time.GetUtcNow()),
                        _body.Id,
                        complaint
                    )
                ).Id
                : (await desks.Complaints.ReceiveAsync(Officer, complaint, Reception)).Id;
    }

    private Reception Reception
    {
        get
        {
            var rules = desks.Catalogue.Find(plan.Region)?.Complaints;
            var isFaceToFace = script.Channel is ComplaintChannel.FaceToFace;
            var rule = isFaceToFace ? rules?.FaceToFace : rules?.ByTelephone;
            return new(script.Channel, ChinaTime.Now(desks.Time).DateTime, rule?.Duties ?? [])
            {
                Place = isFaceToFace ? "信访接待室" : null,
                ReadBack = isFaceToFace ? ReadBack.Confirmed : null,
            };
        }
    }

    private async Task AssignAsync()
    {
        var sheet = await desks.ComplaintSheets.ViewAsync(Lead, _complaint);
        await desks.ComplaintAssignments.AssignAsync(
            Lead,
            _complaint,
            sheet.Complaint.Version,
            Officer.AccountId,
            reason: null
        );
    }

    private async Task HandleAsync(Func<ComplaintHandlingDesk, Guid, int, Task> act)
    {
        var sheet = await desks.ComplaintSheets.ViewAsync(Lead, _complaint);
        await act(desks.ComplaintHandling, _complaint, sheet.Complaint.Version);
    }
}
