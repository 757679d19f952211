using Platform.Grievances;
using Platform.Host.Demo;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Grievances.Petitions;

/// <summary>The demo's petitions on the made-up unions: each comes exactly as far as its script says.</summary>
public sealed class DemoPetitionPlayTests(PetitionWorld world) : IClassFixture<PetitionWorld>
{
    [Theory]
    [InlineData("received", PetitionStatus.Received, null)]
    [InlineData("not-accepted", PetitionStatus.Settled, PetitionEnding.NotAccepted)]
    [InlineData("assigned", PetitionStatus.InHand, null)]
    [InlineData("reported", PetitionStatus.InHand, null)]
    [InlineData("passed-on", PetitionStatus.InHand, null)]
    [InlineData("undertaken", PetitionStatus.InHand, null)]
    [InlineData("agreed", PetitionStatus.Closed, PetitionEnding.Agreed)]
    [InlineData("mediation-failed", PetitionStatus.InHand, null)]
    [InlineData("remedying", PetitionStatus.Remedying, null)]
    [InlineData("settled", PetitionStatus.Settled, PetitionEnding.Remedied)]
    [InlineData("closed", PetitionStatus.Closed, PetitionEnding.Remedied)]
    public async Task It_comes_as_far_as_its_script_says(string until, PetitionStatus status, PetitionEnding? ending)
    {
        var script = new DemoPetition(
            SamplePetitions.Visit,
            0,
            $"演示：{until}",
            "演示内容",
            Enum.Parse<DemoPetitionUntil>(until.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
        )
        {
            Name = "张演示",
            To = "sector",
            DueIn = 5,
            Authority = "样例机关",
        };

        await foreach (var act in new DemoPetitionPlay(Desks, Cast, Plan, script, 1, world.Today).ActsAsync())
        {
            world.Clock.Advance(TimeSpan.FromMinutes(1));
            await act.Do();
        }

        var page = await world
            .Get<PetitionLists>()
            .PageAsync(
                world.County,
                new PetitionFilter { IsClosed = status is PetitionStatus.Closed, Text = script.Subject }
            );
        var petition = Assert.Single(page.Rows);
        Assert.Equal((status, ending), (petition.Status, petition.Ending));
    }

    private DemoPetitionDesks Desks =>
        new(
            world.Get<PetitionDesk>(),
            world.Get<PetitionReceiptDesk>(),
            world.Get<PetitionPaperDesk>(),
            world.Get<HandlingDesk>(),
            world.Get<UrgingDesk>(),
            world.Get<MediationDesk>(),
            world.Get<RemedyDesk>(),
            world.Get<OutcomeDesk>(),
            world.Get<ConsultationDesk>(),
            world.Get<Catalogue>(),
            world.Clock
        );

    private DemoCast Cast =>
        new(
            new Dictionary<string, Body> { ["county"] = world.Unions.County, ["sector"] = world.Unions.Sector },
            new[] { world.County, world.Sector }.ToLookup(actor => actor.BodyId)
        );

    private static DemoPlan Plan =>
        new()
        {
            Region = SampleRegion.Code,
            Item = SampleRegion.Item,
            IdDistrict = "990101",
            Administrator = new("admin", "演示管理员"),
            Bodies = [],
            People = [],
            Households = new Dictionary<string, DemoHousehold>(),
            Cases = [],
            Petitions = new("county"),
        };
}
