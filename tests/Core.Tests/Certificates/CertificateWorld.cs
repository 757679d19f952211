using Platform.Archives;
using Platform.Certificates;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Certificates;

/// <summary>A province with a city of two counties, a unit in each and one directly under the city, and their officers.</summary>
public sealed class CertificateWorld(TestDatabase database) : IIssuingWindows, ICertificateRenderer
{
    private static readonly SourceDocument Guide = new("", "特困职工证办理服务", "某县总工会", null);

    private readonly Dictionary<int, IssuingWindow> _windows = [];
    private int _people;

    public FakeClock Clock { get; } = new();

    public Actor CountyOfficer { get; private set; } = null!;
    public Actor CountyColleague { get; private set; } = null!;
    public Actor CountyLead { get; private set; } = null!;
    public Actor OtherCountyOfficer { get; private set; } = null!;
    public Actor CityOfficer { get; private set; } = null!;
    public Actor CityColleague { get; private set; } = null!;

    public Body Unit { get; private set; } = null!;
    public Body OtherUnit { get; private set; } = null!;
    public Body CityUnit { get; private set; } = null!;

    public AuditTrail Audit => new(Clock);
    public CertificateJournal Journal => new(Audit, Clock);
    public ArchiveRegister Register =>
        new(
            new ArchivePeople(new LookupHash(TestKeys.Ring)),
            new FieldCipher(TestKeys.Ring),
            new AnswersVault(new FieldCipher(TestKeys.Ring)),
            new Catalogue([SampleRegion.Region]),
            Audit,
            Clock
        );
    public CertificatePapers Papers => new(database, Register, this, Clock);
    public CertificateDesk Desk => new(database, this, Papers, Journal, [], Clock);
    public NumberingDesk Numbering => new(database, Journal, Clock);
    public BlankClaimDesk Blanks => new(database, Journal, Clock);
    public CertificateReviewDesk Reviews => new(database, this, new Cancellation(Journal, Clock), Journal, Clock);
    public CancellationDesk Cancellations => new(database, new Cancellation(Journal, Clock), Journal, Clock);
    public RenewalDesk Renewals => new(database, Journal, Clock);
    public CertificateFiles Files => new(database, this, Clock);
    public CertificateLists Lists => new(database, this, Clock);
    public CertificateVerifier Verifier => new(database, this, Clock);
    public NumberRegister Numbers => new(database, Clock);

    public static async Task<CertificateWorld> BuildAsync(TestDatabase database)
    {
        var world = new CertificateWorld(database);
        await world.PopulateAsync();
        return world;
    }

    public void SetWindow(DateOnly from, DateOnly until) => _windows[from.Year] = new IssuingWindow(from, until);

    Task<IReadOnlyDictionary<int, IssuingWindow>> IIssuingWindows.OfAsync(
        string regionCode,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyDictionary<int, IssuingWindow>>(_windows);

    Task<string> ICertificateRenderer.RenderAsync(
        string regionCode,
        Certificate certificate,
        CertificateModel model,
        string? verificationCode,
        CancellationToken cancellation
    ) => Task.FromResult($"<p>{model.Number} {model.Holder} {model.Sex} {model.Expires:yyyy-MM-dd}</p>");

    /// <summary>A faultless identity number nobody else of the test has.</summary>
    public string NewIdNumber()
    {
        var head = $"371325198001{1 + (_people % 28):00}{_people / 28:000}";
        _people++;
        return "0123456789X"
            .Select(last => head + last)
            .Single(id => IdNumber.Fault(id, new DateOnly(2026, 1, 1)) is null);
    }

    /// <summary>A household of the holder alone, or with members of those numbers, on the sample county's form.</summary>
    public async Task<OpenArchive> OpenArchiveAsync(
        PlatformDb db,
        Body unit,
        string holder,
        string name = "王秀英",
        params string[] members
    )
    {
        var item = SampleRegion.Region.ServiceItems[0];
        var answers = new Answers
        {
            Values = { [Facts.ApplicantName.Key] = name, [Facts.ApplicantIdNumber.Key] = holder },
            Rows =
            {
                [Facts.Members] =
                [
                    .. members.Select(member => new Dictionary<string, string>
                    {
                        [Facts.MemberName.Key] = "家属",
                        [Facts.MemberIdNumber.Key] = member,
                    }),
                ],
            },
        };
        var hash = await new EditionRegister(Clock).PinAsync(db, SampleRegion.Code, item);
        return new(unit, "371325", hash, item, answers);
    }

    public async Task<Guid> DueAsync(Body? at = null, string name = "王秀英", string? numberPattern = null)
    {
        var unit = at ?? Unit;
        await using var db = database.Open();
        var caseId = Guid.NewGuid();
        var archive = await Register.OpenAsync(
            CountyOfficer,
            db,
            await OpenArchiveAsync(db, unit, NewIdNumber(), name) with
            {
                CaseId = caseId,
            }
        );
        var certificate = await Desk.AwaitAsync(
            CountyOfficer,
            db,
            new AwaitCertificate(archive, unit, caseId, Paper(numberPattern), Stage(unit))
        );
        await db.SaveChangesAsync();
        return certificate.Id;
    }

    public async Task<Guid> ClaimedAsync(Body? at = null, string? numberPattern = null)
    {
        var id = await DueAsync(at, numberPattern: numberPattern);
        var unit = at ?? Unit;
        var claim = await Blanks.ClaimAsync(OfficerOf(unit), [id]);
        if (claim.Status is BlankClaimStatus.Requested)
        {
            await Blanks.HandOutAsync(CityOfficer, claim.Id);
        }

        return id;
    }

    public async Task<Guid> NumberedAsync(string number, Body? at = null)
    {
        var id = await ClaimedAsync(at);
        await Numbering.NumberAsync(OfficerOf(at ?? Unit), [new(id, number)]);
        return id;
    }

    public async Task<Guid> SealedAsync(string number)
    {
        var id = await NumberedAsync(number);
        await Desk.SealAsync(CityOfficer, [id], DateOnly.FromDateTime(Clock.Now.DateTime));
        return id;
    }

    public async Task<Guid> IssuedAsync(string number)
    {
        var id = await SealedAsync(number);
        await Desk.IssueAsync(CountyOfficer, [id], "新增特困职工");
        return id;
    }

    public async Task<CertificateStanding> StandingAsync(Guid id) => (await ReadAsync(id)).Standing;

    public async Task<CertificateDetails> ReadAsync(Guid id, Actor? actor = null) =>
        await Files.FindAsync(actor ?? CityOfficer, id) ?? throw new InvalidOperationException("Not found.");

    public Actor OfficerOf(Body unit) =>
        unit == Unit ? CountyOfficer
        : unit == OtherUnit ? OtherCountyOfficer
        : CityOfficer;

    private static Certificate Paper(string? numberPattern) =>
        new("special-hardship-certificate", "特困职工证", "None", Guide.At("一（五）"))
        {
            ValidYears = 3,
            ReviewedEveryYears = 1,
            NumberPattern = numberPattern,
            Paper = new PaperSize(185, 130, Guide.At("一（六）4")),
        };

    private static CertificateIssuance Stage(Body unit) =>
        new("certificate", "办证", unit.IsDirectlyUnderCity ? Party.CityAssistanceCentre : Party.CountyUnion)
        {
            BlanksFrom = Party.CityUnion,
            SealedBy = Party.CityUnion,
            Source = Guide.At("一（六）4"),
        };

    private async Task PopulateAsync()
    {
        await using var db = database.Open();
        var province = await AddAsync(db, "某省总工会", BodyKind.Province, null);
        var city = await AddAsync(db, "某市总工会", BodyKind.City, province);
        var county = await AddAsync(db, "甲县总工会", BodyKind.County, city);
        var other = await AddAsync(db, "乙县总工会", BodyKind.County, city);
        Unit = await AddAsync(db, "甲县纺织厂工会", BodyKind.Primary, county);
        OtherUnit = await AddAsync(db, "乙县机械厂工会", BodyKind.Primary, other);
        CityUnit = await AddAsync(db, "市直某厂工会", BodyKind.Primary, city);
        CountyOfficer = Officer("县经办甲", county);
        CountyColleague = Officer("县经办乙", county);
        CountyLead = Officer("县负责人", county, Role.Lead);
        OtherCountyOfficer = Officer("乙县经办", other);
        CityOfficer = Officer("市经办甲", city);
        CityColleague = Officer("市经办乙", city);
    }

    private static async Task<Body> AddAsync(PlatformDb db, string name, BodyKind kind, Body? parent)
    {
        var body = new Body { Name = name, Kind = kind };
        if (parent is not null)
        {
            body.MoveBelow(parent);
        }

        db.Bodies.Add(body);
        await db.SaveChangesAsync();
        return body;
    }

    private static Actor Officer(string name, Body body, Role role = Role.Officer) =>
        new(Guid.NewGuid(), name, 0, role, role.InWords, body.Id, body.Name, body.Kind, body.Scope);
}
