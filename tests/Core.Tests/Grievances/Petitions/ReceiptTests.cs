using Platform.Grievances;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Petitions;

public sealed class ReceiptTests(PetitionWorld world) : IClassFixture<PetitionWorld>
{
    [Fact]
    public async Task A_received_petition_waits_for_the_union_that_received_it()
    {
        var received = await world.Get<PetitionReceiptDesk>().ReceiveAsync(world.County, world.Visit());

        var sheet = await world.ViewAsync(world.County, received.Id);
        Assert.StartsWith("990101-XF-2026-", received.Number);
        Assert.Equal(8, received.QueryCode.Length);
        Assert.Equal(
            (PetitionStatus.Received, world.County.BodyId),
            (sheet.Petition.Status, sheet.Petition.WaitsForBodyId)
        );
        Assert.Equal([PetitionEntryKind.Received], sheet.Entries.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task No_day_to_answer_by_is_invented()
    {
        var sheet = await world.ViewAsync(world.County, await world.ReceivedAsync());

        Assert.Null(sheet.Petition.AnswerBy);
        Assert.Null(sheet.Petition.DueOn);
    }

    [Fact]
    public async Task The_petitioner_is_stored_sealed_and_shown_masked()
    {
        var number = world.IdNumber();

        var sheet = await world.ViewAsync(world.County, await world.ReceivedAsync(world.Visit(number)));

        Assert.DoesNotContain(number, sheet.Petition.SealedPetitioner);
        Assert.DoesNotContain("工资三个月未发", sheet.Petition.SealedContent);
        Assert.Equal(("张*", "138****1234"), (sheet.Petitioner!.Name, sheet.Petitioner.Telephone));
        Assert.Equal("工资三个月未发", sheet.Content);
    }

    [Fact]
    public async Task Showing_the_petitioner_in_full_leaves_a_trace()
    {
        var id = await world.ReceivedAsync();

        var petitioner = await world.Get<PetitionDesk>().RevealAsync(world.County, id);

        Assert.Equal("13800001234", petitioner.Telephone);
        await using var db = world.Open();
        Assert.Contains(
            db.Set<AuditEntry>(),
            entry => entry.Action == "petitioner-revealed" && entry.SubjectId == id.ToString()
        );
    }

    [Fact]
    public async Task One_persons_petitions_are_found_by_number_or_telephone()
    {
        var number = world.IdNumber();
        var first = await world.ReceivedAsync(world.Visit(number) with { Telephone = null });

        var second = await world.ReceivedAsync(world.Visit(number) with { Telephone = null });

        Assert.Equal([first], (await world.ViewAsync(world.County, second)).SamePerson.Select(one => one.Id));
        Assert.Equal(
            new[] { first, second }.ToHashSet(),
            (await world.Get<PetitionReceiptDesk>().EarlierAsync(world.County, number, null))
                .Select(one => one.Id)
                .ToHashSet()
        );
    }

    [Fact]
    public async Task Without_a_name_it_is_anonymous_only_when_that_was_said()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceivedAsync(world.Visit() with { Name = " " })
        );
        var id = await world.ReceivedAsync(world.Visit() with { Name = null, IsAnonymous = true });

        Assert.Equal(nameof(NewPetition.Name), refusal.Field);
        Assert.Equal("匿名", (await world.ViewAsync(world.County, id)).Petition.PetitionerShown);
    }

    [Fact]
    public async Task A_transfer_needs_its_slip()
    {
        foreach (
            var (petition, field) in new[]
            {
                (world.Transfer() with { ForeignNumber = " " }, nameof(NewPetition.ForeignNumber)),
                (world.Transfer() with { SentBy = null }, nameof(NewPetition.SentBy)),
                (world.Transfer() with { SentOn = null }, nameof(NewPetition.SentOn)),
                (world.Transfer() with { SentOn = world.Today.AddDays(1) }, nameof(NewPetition.SentOn)),
                (world.Transfer() with { AskedBackBy = world.Today.AddDays(-1) }, nameof(NewPetition.AskedBackBy)),
            }
        )
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(() => world.ReceivedAsync(petition));

            Assert.Equal(field, refusal.Field);
        }
    }

    [Fact]
    public async Task One_slip_is_registered_once()
    {
        await world.ReceivedAsync(world.Transfer("ZB-ONCE"));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.ReceivedAsync(world.Transfer("ZB-ONCE")));

        Assert.Equal("编号为 ZB-ONCE 的转办单已经登记过，请在信访列表中查找", refusal.Message);
    }

    [Fact]
    public async Task The_day_the_hotline_asks_back_by_is_a_day_it_owes()
    {
        var id = await world.ReceivedAsync(world.Transfer());

        var due = Assert.Single((await world.ViewAsync(world.County, id)).Dues);

        Assert.Equal(("向来件单位反馈", world.Today.AddDays(10)), (due.What, due.On));
    }

    [Theory]
    [InlineData("", "13800001234", "请填写信访事项")]
    [InlineData("欠薪", "12", "请填写手机号码或带区号的固定电话，例如 0000-1234567")]
    public async Task What_cannot_be_is_said_at_its_field(string subject, string telephone, string words)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceivedAsync(world.Visit() with { Subject = subject, Telephone = telephone })
        );

        Assert.Equal(words, refusal.Message);
        Assert.NotNull(refusal.Field);
    }

    [Fact]
    public async Task What_is_too_long_or_ahead_is_refused()
    {
        await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceivedAsync(world.Visit() with { Content = new string('长', 4001) })
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceivedAsync(world.Visit() with { ReceivedOn = world.Today.AddDays(1) })
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            world.ReceivedAsync(world.Visit() with { IdNumber = "990101199001010009" })
        );
    }

    [Fact]
    public async Task Only_the_union_the_document_names_takes_petitions()
    {
        foreach (var actor in new[] { world.City, world.Sector, world.Unit, world.Neighbour })
        {
            await Assert.ThrowsAsync<NotFoundException>(() =>
                world.Get<PetitionReceiptDesk>().ReceiveAsync(actor, world.Visit())
            );
        }
    }

    [Fact]
    public async Task A_question_answered_at_once_is_counted_and_can_become_a_petition()
    {
        var desk = world.Get<ConsultationDesk>();
        var consultation = await desk.AnswerAsync(
            world.County,
            SampleRegion.Code,
            SamplePetitions.Visit,
            "加班费怎么算",
            "按劳动法第四十四条"
        );
        var before = await desk.CountAsync(world.County, world.Today);

        var id = await world.ReceivedAsync(world.Visit() with { ConsultationId = consultation });

        var after = await desk.CountAsync(world.County, world.Today);
        Assert.Equal((before.Answered, before.Petitions + 1), (after.Answered, after.Petitions));
        Assert.Equal(consultation, (await world.ViewAsync(world.County, id)).Petition.ConsultationId);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.ViewAsync(world.Neighbour, consultation));
    }
}
