using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Platform.Host.Checklists;
using Platform.Host.Tests.Shell;
using Platform.Materials;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Checklists;

public sealed class ChecklistPartsTests : ShellContext
{
    private const string Worker = "演示男";
    private const string Wife = "演示妻";

    private static readonly Answers Household = new()
    {
        Values = { [Facts.ApplicantName.Key] = Worker },
        Rows =
        {
            [Facts.Members] =
            [
                new()
                {
                    [Facts.MemberName.Key] = Wife,
                    [Facts.MemberIdNumber.Key] = IdNumbers.Make(new(1985, 6, 1), 1),
                    [SampleMaterialsItem.MemberIsIll.Key] = YesNo.Yes,
                },
            ],
        },
    };

    [Fact]
    public void A_material_says_why_it_is_needed_and_by_which_clause()
    {
        var asked = Render<MaterialAsk>(parameters =>
            parameters.Add(one => one.Status, StatusOf(SampleMaterialsItem.Diagnosis))
        );

        var text = TextOf(asked);
        Assert.Contains("复印件 1 份，每人一份", text, StringComparison.Ordinal);
        Assert.Contains("因为：有家庭成员患病", text, StringComparison.Ordinal);
        Assert.Contains("二十（2）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_needed_is_folded_away_with_its_reason()
    {
        var folded = Render<NotNeededMaterials>(parameters =>
            parameters
                .Add(one => one.Statuses, [StatusOf(SampleMaterialsItem.VeteranCard)])
                .Add(one => one.FileAddress, file => $"/files/{file}")
        );

        Assert.False(folded.Find("details").HasAttribute("open"));
        Assert.Contains("因为：没有填写“本人为退役军人”", TextOf(folded), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_handed_in_for_it_before_is_kept_in_sight()
    {
        var card = Scan(SampleMaterialsItem.VeteranCard);
        var folded = Render<NotNeededMaterials>(parameters =>
            parameters
                .Add(one => one.Statuses, [StatusOf(SampleMaterialsItem.VeteranCard, card)])
                .Add(one => one.FileAddress, file => $"/files/{file}")
        );

        Assert.True(folded.Find("details").HasAttribute("open"));
        Assert.Equal($"/files/{card.FileId}", folded.Find(".kept-files a").GetAttribute("href"));
    }

    [Fact]
    public void The_next_paper_is_of_the_first_who_has_none_unless_somebody_chooses()
    {
        var one = StatusOf(SampleMaterialsItem.Register, Scan(SampleMaterialsItem.Register, Worker));
        var whose = Render<WhosePaper>(parameters => parameters.Add(part => part.Status, one));
        Assert.Equal([Wife], whose.Instance.People);

        whose.Find("select").Change("*");

        Assert.Empty(whose.Instance.People);
    }

    [Fact]
    public async Task A_hand_is_put_down_for_the_day_on_the_paper()
    {
        (string Name, SigningMark Mark, DateOnly On)? signed = null;
        var list = Render<SignerList>(parameters =>
            parameters
                .Add(one => one.Status, StatusOf(SampleMaterialsItem.Authorisation))
                .Add(one => one.MayAct, true)
                .Add(
                    one => one.Sign,
                    (signer, mark, on) =>
                    {
                        signed = (signer.Name, mark, on);
                        return Task.CompletedTask;
                    }
                )
                .Add(one => one.TakeBack, _ => Task.CompletedTask)
        );
        list.Find("input[type=date]").Change("2023-05-04");

        await list.Find($"button[aria-label='登记{Wife}的手指印']").ClickAsync(new MouseEventArgs());

        Assert.Equal((Wife, SigningMark.Fingerprint, new DateOnly(2023, 5, 4)), signed);
    }

    [Fact]
    public void Who_may_not_collect_sees_who_has_not_signed_and_no_button()
    {
        var list = Render<SignerList>(parameters =>
            parameters
                .Add(one => one.Status, StatusOf(SampleMaterialsItem.Authorisation))
                .Add(one => one.Sign, (_, _, _) => Task.CompletedTask)
                .Add(one => one.TakeBack, _ => Task.CompletedTask)
        );

        Assert.Contains("还没有手指印", TextOf(list), StringComparison.Ordinal);
        Assert.Empty(list.FindAll("button"));
    }

    private MaterialStatus StatusOf(string code, params IReadOnlyList<Submission> submissions) =>
        ChecklistReview
            .Of(
                SampleRegion.Region.ServiceItems.Single(item => item.Code == SampleMaterialsItem.Code).Checklist,
                Household.On(DateOnly.FromDateTime(Clock.Now.DateTime)),
                new Dossier { Submissions = submissions }
            )
            .Single(status => status.Material.Code == code);

    private Submission Scan(string code, params IReadOnlyList<string> people) =>
        new()
        {
            Id = Guid.NewGuid(),
            DossierId = Guid.NewGuid(),
            MaterialCode = code,
            People = people,
            FileId = Guid.NewGuid(),
            FileName = "扫描件.pdf",
            ReceivedAt = Clock.Now,
            ReceivedFrom = Worker,
        };
}
