using Platform.Archives;
using Platform.Core.Tests.Archives;
using Platform.Employment;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Employment;

/// <summary>The register, and the county's employment service played by its own acts.</summary>
public sealed class EmploymentWorld : IAsyncLifetime
{
    public RegisterWorld Register { get; } = new();

    public DateOnly Today => Register.Today;

    public Actor Unit => Register.Cases.UnitOfficer;

    public Actor County => Register.Cases.County;

    public Task InitializeAsync() => Register.InitializeAsync();

    public Task DisposeAsync() => Register.DisposeAsync();

    public T Get<T>()
        where T : notnull => Register.Get<T>();

    public NewOpening Opening(string post = "缝纫工") =>
        new("样例纺织厂", post, 5, "每月4000元左右", "样例县工业园", "能适应两班倒", Today.AddDays(30), "0000-7654321");

    public Task<Guid> ReportedAsync(string post = "缝纫工") =>
        Get<OpeningDesk>().ReportAsync(Unit, SampleRegion.Code, Register.Cases.Unit.Id, Opening(post));

    public async Task<Guid> PublishedAsync(string post = "缝纫工")
    {
        var id = await ReportedAsync(post);
        await Get<OpeningDesk>().PublishAsync(County, id, (await OpeningAsync(id)).Version);
        return id;
    }

    public async Task<Opening> OpeningAsync(Guid id) => (await Get<OpeningDesk>().ViewAsync(County, id)).Opening;

    /// <summary>An archive whose answers say that its holder lost their work, or do not.</summary>
    public Task<ArchiveFile> ArchiveAsync(bool isLaidOff, string name = "测试甲")
    {
        var answers = SampleRegister.Answers(Register.Cases.NewIdNumber(), name);
        answers.Values[SampleRegister.LaidOff.Key] = isLaidOff ? YesNo.Yes : YesNo.No;
        return Register.FiledAsync(answers);
    }

    public Task<Guid> SeekerAsync(string name = "求职甲") =>
        Get<JobseekerDesk>()
            .AddAsync(
                County,
                SampleRegion.Code,
                Register.Cases.Unit.Id,
                new(name, "企业停产后下岗", "缝纫、家政", "13900001234")
            );

    public async Task<JobseekerSheet> ViewAsync(Guid seeker) => await Get<JobseekerDesk>().ViewAsync(County, seeker);

    public async Task<Guid> RecommendedAsync(Guid seeker) =>
        await Get<ReferralDesk>().RecommendAsync(County, seeker, await PublishedAsync(), Today, "当面同意");

    public async Task<Referral> ReferralAsync(Guid seeker) => (await ViewAsync(seeker)).Referrals[^1];

    public async Task AnswerAsync(Guid seeker, ReferralStatus status)
    {
        var referral = await ReferralAsync(seeker);
        await Get<ReferralDesk>().AnswerAsync(County, referral.Id, referral.Version, status, Today, "面试");
    }

    public async Task PlaceAsync(Guid seeker, DateOnly? followUpOn = null)
    {
        var referral = await ReferralAsync(seeker);
        await Get<ReferralDesk>().PlaceAsync(County, referral.Id, referral.Version, Today, followUpOn);
    }

    public TrainingRequest Training(int seats = 2) =>
        new("vocational", "家政服务", Today.AddDays(3), Today.AddDays(5), "县职工学校", "样例职业学校教师", seats);

    public Task<Guid> PlannedAsync(int seats = 2) =>
        Get<TrainingDesk>().PlanAsync(County, SampleRegion.Code, Training(seats));

    public Task<TrainingSheet> TrainingAsync(Guid id) => Get<TrainingDesk>().ViewAsync(County, id);

    public async Task EnrolAsync(Guid training, Guid seeker) =>
        await Get<TrainingDesk>()
            .EnrolAsync(County, training, (await TrainingAsync(training)).Training.Version, seeker);

    public async Task AttendAsync(Guid training, Guid seeker, bool attended = true)
    {
        var seat = (await TrainingAsync(training)).Seats.Single(one => one.JobseekerId == seeker);
        await Get<TrainingDesk>().AttendAsync(County, training, seat.Id, seat.Version, attended, "合格");
    }

    public async Task FinishAsync(Guid training) =>
        await Get<TrainingDesk>()
            .FinishAsync(County, training, (await TrainingAsync(training)).Training.Version, "按计划完成");

    public void DaysLater(int days) => Register.Cases.Clock.Advance(TimeSpan.FromDays(days));
}
