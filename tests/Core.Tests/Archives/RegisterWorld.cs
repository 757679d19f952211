using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

/// <summary>The register played by its own acts: households filed, kept, corrected and moved.</summary>
public sealed class RegisterWorld : IAsyncLifetime
{
    public CaseWorld Cases { get; } = new();

    public DateOnly Today => ChinaTime.Today(Cases.Clock);

    /// <summary>A unit of another city, which shares nothing with the first but the province.</summary>
    public Body FarUnit { get; private set; } = null!;

    public Actor Province { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => Cases.Get<T>();

    public async Task InitializeAsync()
    {
        await Cases.InitializeAsync();
        await using var db = Cases.Database.Open();
        var province = await db.Bodies.SingleAsync(body => body.Kind == BodyKind.Province);
        var city = new Body
        {
            Name = "远方市总工会",
            Kind = BodyKind.City,
            DivisionCode = "990200",
        };
        city.MoveBelow(province);
        db.Add(city);
        await db.SaveChangesAsync();
        FarUnit = new Body { Name = "远方造船厂工会", Kind = BodyKind.Primary };
        FarUnit.MoveBelow(city);
        db.Add(FarUnit);
        await db.SaveChangesAsync();
        Province = OfficerOf(province);
    }

    public Task DisposeAsync() => Cases.DisposeAsync();

    public Actor OfficerOf(Body body) =>
        Cases.UnitOfficer with
        {
            BodyId = body.Id,
            BodyName = body.Name,
            BodyKind = body.Kind,
            Scope = body.Scope,
        };

    public async Task<Guid> StartedAsync(Answers answers, Body? unit = null, string item = SampleRegister.FilingCode)
    {
        var at = unit ?? Cases.Unit;
        var key = await Get<DraftDesk>().StartAsync(OfficerOf(at), SampleRegion.Code, item, at.Id);
        await Get<DraftDesk>().SaveAsync(key, 0, answers);
        return key.CaseId;
    }

    public async Task SubmitAsync(Guid caseId, Body? unit = null)
    {
        var officer = OfficerOf(unit ?? Cases.Unit);
        var file = await Get<DraftDesk>().OpenAsync(new(caseId, null, officer));
        await Get<SubmissionDesk>().SubmitAsync(new(caseId, null, officer), file.Case.Version);
    }

    /// <summary>Handed in, with its papers in order: the county decides next.</summary>
    public async Task<Guid> ReadyAsync(Answers answers, Body? unit = null)
    {
        var id = await StartedAsync(answers, unit);
        await SubmitAsync(id, unit);
        await ReviewAsync(id, unit, "id-card", "income-proof");
        return id;
    }

    public async Task ReviewAsync(Guid caseId, Body? unit, params string[] papers)
    {
        var officer = OfficerOf(unit ?? Cases.Unit);
        await Cases.CollectAsync(officer, caseId, papers);
        await Cases.CheckAsync(officer, caseId);
        await Cases.PassAsync(officer, caseId);
    }

    /// <summary>A household put on the register by the county.</summary>
    public async Task<ArchiveFile> FiledAsync(Answers answers, Body? unit = null)
    {
        var id = await ReadyAsync(answers, unit);
        await Cases.PassAsync(Cases.County, id);
        var file = await Get<CaseDesk>().ViewAsync(Cases.County, id);
        return await ViewAsync(file.Case.ArchiveId!.Value);
    }

    public Task<ArchiveFile> FiledAsync(params string[] members) =>
        FiledAsync(SampleRegister.Answers(Cases.NewIdNumber(), members: members));

    public Task<ArchiveFile> ViewAsync(Guid id, DateOnly? asOf = null) =>
        Get<ArchiveDesk>().ViewAsync(Cases.County, id, asOf);

    public async Task CloseAsync(Guid id, ExitKind kind = ExitKind.Graduated)
    {
        await using var db = Cases.Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.Id == id);
        await Get<ArchiveRegister>().CloseAsync(Cases.County, db, archive, kind, "收入提高");
    }

    public Task CorrectAsync(Actor actor, ArchiveFile file, Answers answers) =>
        Get<ArchiveCorrectionDesk>()
            .CorrectAsync(actor, file.Archive.Id, file.Archive.Version, answers, "核对证件后更正");

    public void AYearLater() => Cases.Clock.Advance(TimeSpan.FromDays(400));
}
