using System.Net;
using Platform.Host.Guide;
using Platform.Host.Tests.Plugins;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Guide;

public sealed class GuideTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    [Fact]
    public async Task Every_item_of_every_region_has_a_guide_anybody_can_read()
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();
        using var shelf = new TemporaryShelf();
        var region = shelf.Load().Regions.Single();
        var list = await client.GetStringAsync("/guide");

        foreach (var item in region.ServiceItems)
        {
            var address = $"/guide/{region.Code}/{item.Code}";
            var page = WebUtility.HtmlDecode(await client.GetStringAsync(address));
            Assert.Contains(address, list, StringComparison.Ordinal);
            Assert.Contains(item.Guide.Applicants, page, StringComparison.Ordinal);
            Assert.Contains(item.Guide.Fee, page, StringComparison.Ordinal);
            Assert.All(
                item.Checklist.Items,
                material => Assert.Contains(material.Name, page, StringComparison.Ordinal)
            );
            Assert.All(
                item.Checklist.Items.Select(material => material.Note).OfType<string>(),
                note => Assert.Contains(note, page, StringComparison.Ordinal)
            );
            if (item.Certificate is { } certificate)
            {
                Assert.Contains($"发给《{certificate.Name}》", page, StringComparison.Ordinal);
            }

            // What nobody has switched on is no step yet.
            var today = new GuideQuestions(item, new HashSet<string>(), new(2026, 3, 2));
            Assert.All(
                item.Approval.Where(stage => today.Decides(stage.When) is not false),
                stage => Assert.Contains(stage.Name, page, StringComparison.Ordinal)
            );
            Assert.Contains($"/apply/{region.Code}/{item.Code}", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/guide/000000/anything")]
    [InlineData("/guide/0/%3Cscript%3E")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_health_of_plugins_is_for_staff()
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await client.GetAsync("/regions");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unanswered_question_leaves_a_step_open_and_an_answer_decides_it()
    {
        var questions = Questions(SampleRegion.Item);
        var asked = Facts.UnitIsDirectlyUnderCity;
        Assert.Contains(asked.Key, questions.Questions.Select(question => question.Key));
        Assert.Null(questions.Decides(asked));

        questions[asked.Key] = YesNo.Yes;
        Assert.True(questions.Decides(asked));
        Assert.False(questions.Decides(!asked));

        questions[asked.Key] = "";
        Assert.Null(questions.Decides(asked));
        Assert.True(questions.Decides(Condition.Always));
    }

    [Fact]
    public void Whether_somebody_in_the_family_is_ill_is_one_question_and_one_yes_is_enough()
    {
        var questions = Questions(SampleMaterialsItem.Code);
        var family = questions.Questions.Single(question => question.Text == "有家庭成员患病吗？");
        var either = SampleMaterialsItem.IsIll | SampleMaterialsItem.FamilyIsIll;
        Assert.True(questions.AreOfMaterials);
        Assert.Null(questions.Decides(either));

        questions[family.Key] = YesNo.Yes;
        Assert.True(questions.Decides(either));

        questions[family.Key] = YesNo.No;
        Assert.Null(questions.Decides(either));
        questions[SampleMaterialsItem.IsIll.Key] = YesNo.No;
        Assert.False(questions.Decides(either));
    }

    private static GuideQuestions Questions(string item) =>
        new(SampleRegion.Region.ServiceItems.Single(one => one.Code == item), new HashSet<string>(), new(2026, 3, 2));

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();
}
