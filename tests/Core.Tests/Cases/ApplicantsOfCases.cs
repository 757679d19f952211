using Platform.Applicants;
using Platform.Cases;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

/// <summary>Workers with accounts of their own, and what they hand in.</summary>
internal sealed class ApplicantsOfCases(CaseWorld world)
{
    public const string Password = "Teapot-rain-27";

    public static readonly TimeSpan Lasting = TimeSpan.FromHours(10);

    private static int Numbers;

    /// <summary>A number nobody has registered.</summary>
    public static string NewMobile() => $"137{Interlocked.Increment(ref Numbers):D8}";

    public Task<ApplicantKey> RegisterAsync(string? mobile = null) =>
        world
            .Get<ApplicantEntry>()
            .RegisterAsync(
                new(mobile ?? NewMobile(), "测试账号", Password, Agrees: true, AgreesToSensitive: true),
                Lasting
            );

    /// <param name="me">The account it is in; null for one that is opened by its secret, as other systems do.</param>
    public Task<DraftKey> StartAsync(ApplicantKey? me) =>
        world.Get<DraftDesk>().StartAsync(null, SampleRegion.Code, SampleRegion.Item, world.Unit.Id, me);

    public async Task<DraftKey> SubmitAsync(ApplicantKey? me)
    {
        var key = await StartAsync(me);
        var version = await world.Get<DraftDesk>().SaveAsync(key, 0, world.Answers());
        await world.Get<SubmissionDesk>().SubmitAsync(key, version);
        return key;
    }
}
