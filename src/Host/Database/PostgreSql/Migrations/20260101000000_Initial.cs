using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Platform.Host.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accounts");

            migrationBuilder.EnsureSchema(
                name: "applicants");

            migrationBuilder.EnsureSchema(
                name: "activities");

            migrationBuilder.EnsureSchema(
                name: "assistance");

            migrationBuilder.EnsureSchema(
                name: "clients");

            migrationBuilder.EnsureSchema(
                name: "archives");

            migrationBuilder.EnsureSchema(
                name: "certificates");

            migrationBuilder.EnsureSchema(
                name: "organizations");

            migrationBuilder.EnsureSchema(
                name: "approvals");

            migrationBuilder.EnsureSchema(
                name: "cases");

            migrationBuilder.EnsureSchema(
                name: "grievances");

            migrationBuilder.EnsureSchema(
                name: "visits");

            migrationBuilder.EnsureSchema(
                name: "materials");

            migrationBuilder.EnsureSchema(
                name: "numbers");

            migrationBuilder.EnsureSchema(
                name: "editions");

            migrationBuilder.EnsureSchema(
                name: "benchmarks");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "employment");

            migrationBuilder.EnsureSchema(
                name: "rounds");

            migrationBuilder.EnsureSchema(
                name: "exits");

            migrationBuilder.EnsureSchema(
                name: "files");

            migrationBuilder.EnsureSchema(
                name: "settings");

            migrationBuilder.EnsureSchema(
                name: "inspections");

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts1", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "applicants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SealedMobile = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MobileHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    PasswordHash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RecoveredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "blank_claims",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ClaimingBodyId = table.Column<int>(type: "integer", nullable: false),
                    ClaimingBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    BlanksFromId = table.Column<int>(type: "integer", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RequestedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AnsweredBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    HandedOut = table.Column<int>(type: "integer", nullable: true),
                    DeclineReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blank_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bodies",
                schema: "organizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    DivisionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    ProvinceId = table.Column<int>(type: "integer", nullable: true),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    MiddleKind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true),
                    Telephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bodies_bodies_DepartmentId",
                        column: x => x.DepartmentId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bodies_bodies_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calls",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    About = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CalledName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SpokenTo = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CalledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Points = table.Column<string>(type: "text", nullable: false),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    CallerName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "consultations",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ServiceCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    UpperBodyId = table.Column<int>(type: "integer", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ChannelName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Question = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AnsweredByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "contact_persons",
                schema: "visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OfficeTelephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    CurrentFor = table.Column<Guid>(type: "uuid", nullable: true),
                    AssignedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    AssignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    EndedBecause = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "correction_notices",
                schema: "materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Items = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Consequence = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IssuedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LapsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_correction_notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "counters",
                schema: "numbers",
                columns: table => new
                {
                    Series = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counters", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StageName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Duty = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: true),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                schema: "visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedAnswers = table.Column<string>(type: "text", nullable: false),
                    SealedPosition = table.Column<string>(type: "text", nullable: true),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "editions",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "entered",
                schema: "benchmarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    BenchmarkCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Clause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ScanId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    EnteredByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entered", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "audit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    BodyId = table.Column<int>(type: "integer", nullable: true),
                    Action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SubjectKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    RemoteAddress = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries3", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries1", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feedbacks",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Teller = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    TellerName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Said = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Reaction = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedbacks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "files",
                schema: "files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OriginalName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OwnerId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "form_revisions",
                schema: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedAnswers = table.Column<string>(type: "text", nullable: false),
                    ChangedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "guesses",
                schema: "applicants",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("one_count", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "impact_lists",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Cause = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CauseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Document = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    BenchmarkCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    AreaCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    DrawnBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    DrawnByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Cursor = table.Column<Guid>(type: "uuid", nullable: true),
                    Seen = table.Column<int>(type: "integer", nullable: false),
                    Found = table.Column<int>(type: "integer", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_impact_lists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "local_settings",
                schema: "settings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SetByAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SetByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SetAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ChairedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    MinuteTaker = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Present = table.Column<int>(type: "integer", nullable: false),
                    For = table.Column<int>(type: "integer", nullable: false),
                    Against = table.Column<int>(type: "integer", nullable: false),
                    Abstained = table.Column<int>(type: "integer", nullable: false),
                    Participants = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Opinions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postings",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PhotoId = table.Column<Guid>(type: "uuid", nullable: true),
                    WorkingDays = table.Column<int>(type: "integer", nullable: false),
                    LengthBasis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    NextStepFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    PostedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TakenDownOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VoidReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "refusal_notices",
                schema: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reasons = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    CompetentBody = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Remedies = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IssuedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refusal_notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "register_comparisons",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Register = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Explanation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ComparedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_comparisons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "scheme_confirmations",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    SchemeCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SchemeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Clause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ScanId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ConfirmedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scheme_confirmations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "signings",
                schema: "materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    MaterialCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Mark = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TakenBackAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                schema: "materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    MaterialCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    People = table.Column<string>(type: "text", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PaperCopies = table.Column<int>(type: "integer", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReceivedFrom = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CheckedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    CheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReplacedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submissions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                schema: "visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Investigators = table.Column<string>(type: "text", nullable: false),
                    Photos = table.Column<string>(type: "text", nullable: false),
                    SealedDetails = table.Column<string>(type: "text", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                schema: "accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_claims_accounts_UserId",
                        column: x => x.UserId,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "logins",
                schema: "accounts",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_logins_accounts_UserId",
                        column: x => x.UserId,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tokens",
                schema: "accounts",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_tokens_accounts_UserId",
                        column: x => x.UserId,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                schema: "applicants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    TextVersion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    GivenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consents_accounts_AccountId",
                        column: x => x.AccountId,
                        principalSchema: "applicants",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                schema: "applicants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recovery_codes_accounts_AccountId",
                        column: x => x.AccountId,
                        principalSchema: "applicants",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_recovery_codes_accounts_IssuedById",
                        column: x => x.IssuedById,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                schema: "activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ServiceCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ConsentBodyId = table.Column<int>(type: "integer", nullable: true),
                    ConsentBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    KindCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    KindName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Aim = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Audience = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Hours = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Budget = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    PlannedById = table.Column<Guid>(type: "uuid", nullable: false),
                    PlannedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PlannedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConsentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UnitId = table.Column<int>(type: "integer", nullable: true),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    UnitOffice = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    UnitTelephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ArrangedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_activities_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_bodies_ConsentBodyId",
                        column: x => x.ConsentBodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_bodies_UnitId",
                        column: x => x.UnitId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    GroundCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    GroundName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    GroundClause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SealedContents = table.Column<string>(type: "text", nullable: false),
                    SealedComplainant = table.Column<string>(type: "text", nullable: true),
                    QueryCodeHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceivedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Location = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Duties = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ReadBack = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ScanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Clocks = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Class = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    HandlerId = table.Column<Guid>(type: "uuid", nullable: true),
                    HandlerName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    HandlerTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ExtensionAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionAskedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ExtensionDecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionApproved = table.Column<bool>(type: "boolean", nullable: false),
                    IsUpheld = table.Column<bool>(type: "boolean", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Telling = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Urgency = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    Entries = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "funds",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Use = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Allotted = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    Reserved = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    Paid = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    OpenedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_funds", x => x.Id);
                    table.CheckConstraint("ck_funds_never_overspent", "\"Reserved\" >= 0 AND \"Paid\" >= 0 AND \"Allotted\" >= \"Reserved\" + \"Paid\"");
                    table.ForeignKey(
                        name: "FK_funds_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "openings",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    RunByBodyId = table.Column<int>(type: "integer", nullable: false),
                    ReportedByBodyId = table.Column<int>(type: "integer", nullable: false),
                    ReportedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Employer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Positions = table.Column<int>(type: "integer", nullable: false),
                    Pay = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Workplace = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Requirements = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Telephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlatformName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PlatformOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlatformAddress = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_openings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_openings_bodies_RunByBodyId",
                        column: x => x.RunByBodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payment_lists",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    MadeByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SentByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_lists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_payment_lists_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                schema: "organizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_posts_accounts_AccountId",
                        column: x => x.AccountId,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_posts_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                schema: "rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Documents = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Deadlines = table.Column<string>(type: "text", nullable: false),
                    KeptBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    SummaryPoints = table.Column<string>(type: "text", nullable: false),
                    Sheets = table.Column<string>(type: "text", nullable: false),
                    Weekly = table.Column<string>(type: "text", nullable: true),
                    OpenedById = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rounds_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sanctions",
                schema: "organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BarsFiling = table.Column<bool>(type: "boolean", nullable: false),
                    Clause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PersonHash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: true),
                    SealedPerson = table.Column<string>(type: "character varying(400)", unicode: false, maxLength: 400, nullable: true),
                    Findings = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedByBodyId = table.Column<int>(type: "integer", nullable: false),
                    DecidedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedByTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sanctions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sanctions_bodies_DecidedByBodyId",
                        column: x => x.DecidedByBodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sanctions_bodies_PrimaryId",
                        column: x => x.PrimaryId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spot_checks",
                schema: "inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Clause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Occasion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Seed = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Population = table.Column<int>(type: "integer", nullable: false),
                    PopulationHash = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    Percent = table.Column<int>(type: "integer", nullable: true),
                    Drawn = table.Column<int>(type: "integer", nullable: false),
                    DrawnById = table.Column<Guid>(type: "uuid", nullable: false),
                    DrawnByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    DrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spot_checks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spot_checks_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "systems",
                schema: "clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    Contact = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Scopes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PerMinute = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_systems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_systems_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trainings",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    KindName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    KindCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Trainer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    Taken = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PlannedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PlannedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trainings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_trainings_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    QueryCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ServiceCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ChannelCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ChannelName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ChannelKind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedByBodyId = table.Column<int>(type: "integer", nullable: false),
                    ReceivedByBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ReceivedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    SealedPetitioner = table.Column<string>(type: "text", nullable: true),
                    PetitionerShown = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    IdHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    TelephoneHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SealedContent = table.Column<string>(type: "text", nullable: false),
                    ForeignNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    SentBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedBackBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsultationId = table.Column<Guid>(type: "uuid", nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerByIsPublished = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    LeadBodyId = table.Column<int>(type: "integer", nullable: false),
                    LeadBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AnswererBodyId = table.Column<int>(type: "integer", nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    WaitsForBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldHow = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ToldByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ReportedBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportedBackHow = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ReportedBackByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    TouchedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_bodies_ReceivedByBodyId",
                        column: x => x.ReceivedByBodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_petitions_consultations_ConsultationId",
                        column: x => x.ConsultationId,
                        principalSchema: "grievances",
                        principalTable: "consultations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_petitions_petitions_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draft_photos",
                schema: "visits",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Shows = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_photos", x => new { x.DraftId, x.FileId });
                    table.ForeignKey(
                        name: "FK_draft_photos_drafts_DraftId",
                        column: x => x.DraftId,
                        principalSchema: "visits",
                        principalTable: "drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                schema: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    EditionHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StageName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StageSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    ApplicantName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SealedAnswers = table.Column<string>(type: "text", nullable: false),
                    QueryCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    DraftSecretHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    ApplicantAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SwitchedOn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    FiledById = table.Column<Guid>(type: "uuid", nullable: true),
                    FiledByBodyId = table.Column<int>(type: "integer", nullable: true),
                    FiledByBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeterminedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectionDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeOverFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CallDueAbout = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    CallDueStage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    FeedbackDueBodyId = table.Column<int>(type: "integer", nullable: true),
                    OpenPersonHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    OpenRenewal = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cases_accounts_ApplicantAccountId",
                        column: x => x.ApplicantAccountId,
                        principalSchema: "applicants",
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_editions_EditionHash",
                        column: x => x.EditionHash,
                        principalSchema: "editions",
                        principalTable: "editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "moves",
                schema: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ToHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsBack = table.Column<bool>(type: "boolean", nullable: false),
                    DecisionsBefore = table.Column<int>(type: "integer", nullable: false),
                    FromStageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    FromStageName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    FromStageSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FromDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToStageCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ToStageName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    RevisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    VoidedPostingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ByAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ByTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_moves_editions_FromHash",
                        column: x => x.FromHash,
                        principalSchema: "editions",
                        principalTable: "editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_moves_editions_ToHash",
                        column: x => x.ToHash,
                        principalSchema: "editions",
                        principalTable: "editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "revocations",
                schema: "benchmarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BenchmarkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    RevokedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RevokedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RevokedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revocations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_revocations_entered_BenchmarkId",
                        column: x => x.BenchmarkId,
                        principalSchema: "benchmarks",
                        principalTable: "entered",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    EditionHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    UploadedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Workers = table.Column<int>(type: "integer", nullable: false),
                    OtherRows = table.Column<int>(type: "integer", nullable: false),
                    Faults = table.Column<int>(type: "integer", nullable: false),
                    Notices = table.Column<int>(type: "integer", nullable: false),
                    Progress = table.Column<int>(type: "integer", nullable: false),
                    Trouble = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ConfirmedByPostId = table.Column<int>(type: "integer", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RunBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RunUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_imports_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_imports_editions_EditionHash",
                        column: x => x.EditionHash,
                        principalSchema: "editions",
                        principalTable: "editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_imports_files_FileId",
                        column: x => x.FileId,
                        principalSchema: "files",
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objections",
                schema: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PostingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ReceivedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Upheld = table.Column<bool>(type: "boolean", nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettledByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Finding = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_objections_postings_PostingId",
                        column: x => x.PostingId,
                        principalSchema: "approvals",
                        principalTable: "postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scheme_revocations",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    RevokedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RevokedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RevokedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scheme_revocations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_scheme_revocations_scheme_confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalSchema: "archives",
                        principalTable: "scheme_confirmations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    PlanJson = table.Column<string>(type: "text", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_entries_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalSchema: "activities",
                        principalTable: "activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team",
                schema: "activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Duty = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Qualification = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NamedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team", x => x.Id);
                    table.ForeignKey(
                        name: "FK_team_activities_ActivityId",
                        column: x => x.ActivityId,
                        principalSchema: "activities",
                        principalTable: "activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "complaint_entries",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SealedWords = table.Column<string>(type: "text", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaint_entries_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "grievances",
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_exclusions",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_exclusions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaint_exclusions_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalSchema: "grievances",
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_entries",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Remark = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    AidId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fund_entries_funds_FundId",
                        column: x => x.FundId,
                        principalSchema: "assistance",
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    Values = table.Column<string>(type: "text", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StruckOutAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    StruckOutByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries2", x => x.Id);
                    table.ForeignKey(
                        name: "FK_entries_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_entries_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "rounds",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "filed_sheets",
                schema: "rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SheetName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    WeekDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToBodyId = table.Column<int>(type: "integer", nullable: true),
                    ToBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SignedPost = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FiledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FiledById = table.Column<Guid>(type: "uuid", nullable: false),
                    FiledByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    FiledByTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SealedContent = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filed_sheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_filed_sheets_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filed_sheets_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "rounds",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                schema: "rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ToBodyId = table.Column<int>(type: "integer", nullable: true),
                    ToBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ByTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: false),
                    Below = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reports_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reports_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "rounds",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sanction_liftings",
                schema: "organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SanctionId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sanction_liftings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sanction_liftings_sanctions_SanctionId",
                        column: x => x.SanctionId,
                        principalSchema: "organizations",
                        principalTable: "sanctions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spot_check_populations",
                schema: "inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Numbers = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spot_check_populations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spot_check_populations_spot_checks_Id",
                        column: x => x.Id,
                        principalSchema: "inspections",
                        principalTable: "spot_checks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                schema: "clients",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedSecret = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_applications", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_applications_systems_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "clients",
                        principalTable: "systems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "keys",
                schema: "clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Prefix = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IssuedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RevokedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    LastUsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_keys_systems_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "clients",
                        principalTable: "systems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "requests",
                schema: "clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RequestHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    ClaimedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: true),
                    SealedBody = table.Column<string>(type: "text", nullable: true),
                    Location = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_systems_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "clients",
                        principalTable: "systems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                schema: "clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Url = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    SealedSecret = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Events = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsOfArea = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_subscriptions_systems_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "clients",
                        principalTable: "systems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "usages",
                schema: "clients",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Minute = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_usages", x => x.ClientId);
                    table.ForeignKey(
                        name: "FK_usages_systems_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "clients",
                        principalTable: "systems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mediations",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Parties = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Mediators = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RecordedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RecordedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mediations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_mediations_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petition_entries",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PersonName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petition_entries_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petition_legs",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FromBodyId = table.Column<int>(type: "integer", nullable: false),
                    FromBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ToBodyId = table.Column<int>(type: "integer", nullable: true),
                    ToName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Handlers = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Requirement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiverAnswers = table.Column<bool>(type: "boolean", nullable: false),
                    GivenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GivenByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Report = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReportedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_legs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petition_legs_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petition_papers",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsOriginal = table.Column<bool>(type: "boolean", nullable: false),
                    Copies = table.Column<int>(type: "integer", nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    TakenByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petition_papers_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petition_sights",
                schema: "grievances",
                columns: table => new
                {
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_sights", x => new { x.BodyId, x.PetitionId });
                    table.ForeignKey(
                        name: "FK_petition_sights_bodies_BodyId",
                        column: x => x.BodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_petition_sights_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petition_urgings",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByBodyId = table.Column<int>(type: "integer", nullable: false),
                    ByBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ToBodyId = table.Column<int>(type: "integer", nullable: true),
                    ToName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_urgings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petition_urgings_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "remedies",
                schema: "grievances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DraftedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsEligible = table.Column<bool>(type: "boolean", nullable: true),
                    EligibilityReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    BegunByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BegunAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Result = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remedies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_remedies_petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalSchema: "grievances",
                        principalTable: "petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "archives",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    HolderIdSealed = table.Column<string>(type: "character varying(200)", unicode: false, maxLength: 200, nullable: false),
                    HolderIdHash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    HouseholdSize = table.Column<int>(type: "integer", nullable: false),
                    HardshipCause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Marks = table.Column<string[]>(type: "character varying(60)[]", nullable: false),
                    CategoryCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    CategoryName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastVerifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedByCaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: true),
                    PreviousArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ExitKind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_archives_imports_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "archives",
                        principalTable: "imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_findings",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Sheet = table.Column<string>(type: "character varying(31)", maxLength: 31, nullable: false),
                    Row = table.Column<int>(type: "integer", nullable: false),
                    Column = table.Column<int>(type: "integer", nullable: true),
                    Heading = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Trouble = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Shown = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Message = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_import_findings_imports_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "archives",
                        principalTable: "imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                schema: "clients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NextAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastStatus = table.Column<int>(type: "integer", nullable: true),
                    LastAnswer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    DeliveredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    GivenUpAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_deliveries_subscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalSchema: "clients",
                        principalTable: "subscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aids",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Item = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    Basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CeilingReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AssessmentJson = table.Column<string>(type: "text", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: true),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    AccountSealed = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ProposedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FundId = table.Column<Guid>(type: "uuid", nullable: true),
                    FundSource = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ApprovedByBodyId = table.Column<int>(type: "integer", nullable: true),
                    ApprovedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aids", x => x.Id);
                    table.ForeignKey(
                        name: "FK_aids_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_aids_funds_FundId",
                        column: x => x.FundId,
                        principalSchema: "assistance",
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "category_decisions",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ImpactLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    SchemeCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    CategoryCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    CategoryName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Area = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    AreaReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DocumentTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Clause = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    AssessmentJson = table.Column<string>(type: "text", nullable: true),
                    BenchmarkCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    BenchmarkAmount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_category_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_category_decisions_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Terms = table.Column<string>(type: "text", nullable: false),
                    CertificateName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ClaimingBodyId = table.Column<int>(type: "integer", nullable: false),
                    ClaimingBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    BlanksFromId = table.Column<int>(type: "integer", nullable: false),
                    SealingBodyId = table.Column<int>(type: "integer", nullable: false),
                    SealingBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    VerificationCode = table.Column<string>(type: "character varying(16)", unicode: false, maxLength: 16, nullable: true),
                    NumberedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NumberedById = table.Column<Guid>(type: "uuid", nullable: true),
                    NumberedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    SealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    IssueReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedEveryYears = table.Column<int>(type: "integer", nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledById = table.Column<Guid>(type: "uuid", nullable: true),
                    CancelReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    CancelNotice = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CancelledFrom = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ReplacedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_certificates_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_certificates_certificates_ReplacesId",
                        column: x => x.ReplacesId,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_cards",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IssuedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    IssuedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_cards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contact_cards_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exits",
                schema: "exits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Terms = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    KindName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Cause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ProposingBodyId = table.Column<int>(type: "integer", nullable: false),
                    ProposingBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DecidingBodyId = table.Column<int>(type: "integer", nullable: false),
                    DecidingBodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Step = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    OpenArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    NoticeDays = table.Column<int>(type: "integer", nullable: true),
                    NoticeBasis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    NoticeOverFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Follows = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Remedies = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    InformedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FollowUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_exits_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "household_changes",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    RuleCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    RuleName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Suggests = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ReportedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WaitsForBodyId = table.Column<int>(type: "integer", nullable: true),
                    Follow = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    FollowId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SettledByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    SettledByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_household_changes_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "impact_lines",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ListId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FromCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    FromName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ToCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ToName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Area = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Trouble = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    AssessmentJson = table.Column<string>(type: "text", nullable: true),
                    PerHead = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    ListedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    DecidedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_impact_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_impact_lines_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_impact_lines_impact_lists_ListId",
                        column: x => x.ListId,
                        principalSchema: "archives",
                        principalTable: "impact_lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jobseekers",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    RunByBodyId = table.Column<int>(type: "integer", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    OpenForArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Circumstances = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Wishes = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    TelephoneSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AddedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    AddedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FollowUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobseekers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_jobseekers_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_jobseekers_bodies_RunByBodyId",
                        column: x => x.RunByBodyId,
                        principalSchema: "organizations",
                        principalTable: "bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledgers",
                schema: "assistance",
                columns: table => new
                {
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OpenedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledgers", x => x.ArchiveId);
                    table.ForeignKey(
                        name: "FK_ledgers_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lines",
                schema: "rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ArchiveCreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lines_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_lines_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "rounds",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsHolder = table.Column<bool>(type: "boolean", nullable: false),
                    IdHash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    LiveIdHash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                    table.ForeignKey(
                        name: "FK_people_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenForArchiveId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssistingUnit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OfficerName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OfficerTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OfficerTelephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Needs = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Goal = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    DrawnUpByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    DrawnUpByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DrawnUpAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plans_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spot_check_lines",
                schema: "inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    MendBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spot_check_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spot_check_lines_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_spot_check_lines_spot_checks_CheckId",
                        column: x => x.CheckId,
                        principalSchema: "inspections",
                        principalTable: "spot_checks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                schema: "archives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    EditionHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SealedAnswers = table.Column<string>(type: "text", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_versions_archives_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "archives",
                        principalTable: "archives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_versions_editions_EditionHash",
                        column: x => x.EditionHash,
                        principalSchema: "editions",
                        principalTable: "editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aid_events",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AidId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aid_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_aid_events_aids_AidId",
                        column: x => x.AidId,
                        principalSchema: "assistance",
                        principalTable: "aids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payment_lines",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ListId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    AidId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Item = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    PayeeSealed = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FailedBecause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    LedgerLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    RefundedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RefundedBecause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ReceivedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiptFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_payment_lines_aids_AidId",
                        column: x => x.AidId,
                        principalSchema: "assistance",
                        principalTable: "aids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_payment_lines_payment_lists_ListId",
                        column: x => x.ListId,
                        principalSchema: "assistance",
                        principalTable: "payment_lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "blank_claim_lines",
                schema: "certificates",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blank_claim_lines", x => new { x.ClaimId, x.Position });
                    table.ForeignKey(
                        name: "FK_blank_claim_lines_blank_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "certificates",
                        principalTable: "blank_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_blank_claim_lines_certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "events",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ByAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ByTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_events_certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "numbers",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RegisterId = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenById = table.Column<int>(type: "integer", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    VerificationCode = table.Column<string>(type: "character varying(16)", unicode: false, maxLength: 16, nullable: false),
                    TakenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SpoiltOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SpoiltBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SpoiltBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_numbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_numbers_certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Html = table.Column<string>(type: "text", nullable: false),
                    RenderedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_papers_certificates_Id",
                        column: x => x.Id,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                schema: "certificates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Passed = table.Column<bool>(type: "boolean", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ByTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReversedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reviews_certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalSchema: "certificates",
                        principalTable: "certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proofs",
                schema: "exits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ExitId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Shows = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RemovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proofs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proofs_exits_ExitId",
                        column: x => x.ExitId,
                        principalSchema: "exits",
                        principalTable: "exits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "records",
                schema: "exits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ExitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Manner = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    With = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Relapsed = table.Column<bool>(type: "boolean", nullable: false),
                    ByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ByTitle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_records_exits_ExitId",
                        column: x => x.ExitId,
                        principalSchema: "exits",
                        principalTable: "exits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JobseekerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpeningId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Employer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ConsentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Consent = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecommendedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecommendedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecommendedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    InterviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LedgerLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referrals_jobseekers_JobseekerId",
                        column: x => x.JobseekerId,
                        principalSchema: "employment",
                        principalTable: "jobseekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_openings_OpeningId",
                        column: x => x.OpeningId,
                        principalSchema: "employment",
                        principalTable: "openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "startup_supports",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JobseekerId = table.Column<Guid>(type: "uuid", nullable: false),
                    KindCode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    KindName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    GivenByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_startup_supports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_startup_supports_jobseekers_JobseekerId",
                        column: x => x.JobseekerId,
                        principalSchema: "employment",
                        principalTable: "jobseekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_seats",
                schema: "employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrainingId = table.Column<Guid>(type: "uuid", nullable: false),
                    JobseekerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Attended = table.Column<bool>(type: "boolean", nullable: true),
                    Result = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_training_seats_jobseekers_JobseekerId",
                        column: x => x.JobseekerId,
                        principalSchema: "employment",
                        principalTable: "jobseekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_training_seats_trainings_TrainingId",
                        column: x => x.TrainingId,
                        principalSchema: "employment",
                        principalTable: "trainings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_lines",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ArchiveId = table.Column<Guid>(type: "uuid", nullable: false),
                    HolderName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Item = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Goods = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    FundedFrom = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    PaidBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    HandledBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ReceivedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ReversesId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaymentLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordedByBody = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    CityId = table.Column<int>(type: "integer", nullable: true),
                    CountyId = table.Column<int>(type: "integer", nullable: true),
                    MiddleId = table.Column<int>(type: "integer", nullable: true),
                    PrimaryId = table.Column<int>(type: "integer", nullable: false),
                    DepartmentId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ledger_lines_ledger_lines_ReversesId",
                        column: x => x.ReversesId,
                        principalSchema: "assistance",
                        principalTable: "ledger_lines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ledger_lines_ledgers_ArchiveId",
                        column: x => x.ArchiveId,
                        principalSchema: "assistance",
                        principalTable: "ledgers",
                        principalColumn: "ArchiveId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures",
                schema: "assistance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    By = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DoneByName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_measures_plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "assistance",
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "spot_check_entries",
                schema: "inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    MendBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PostTitle = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    BodyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spot_check_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spot_check_entries_spot_check_lines_LineId",
                        column: x => x.LineId,
                        principalSchema: "inspections",
                        principalTable: "spot_check_lines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedUserName",
                schema: "accounts",
                table: "accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_MobileHash",
                schema: "applicants",
                table: "accounts",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_activities_BodyId_PlannedAt_Id",
                schema: "activities",
                table: "activities",
                columns: new[] { "BodyId", "PlannedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_ConsentBodyId",
                schema: "activities",
                table: "activities",
                column: "ConsentBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_activities_UnitId",
                schema: "activities",
                table: "activities",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_activities_WaitsForBodyId_On",
                schema: "activities",
                table: "activities",
                columns: new[] { "WaitsForBodyId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_aid_events_AidId_At",
                schema: "assistance",
                table: "aid_events",
                columns: new[] { "AidId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_ApprovedByBodyId_Status",
                schema: "assistance",
                table: "aids",
                columns: new[] { "ApprovedByBodyId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_ArchiveId_Kind",
                schema: "assistance",
                table: "aids",
                columns: new[] { "ArchiveId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_BatchId",
                schema: "assistance",
                table: "aids",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_aids_CityId_ProposedAt_Id",
                schema: "assistance",
                table: "aids",
                columns: new[] { "CityId", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_CountyId_ProposedAt_Id",
                schema: "assistance",
                table: "aids",
                columns: new[] { "CountyId", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_FundId",
                schema: "assistance",
                table: "aids",
                column: "FundId");

            migrationBuilder.CreateIndex(
                name: "IX_aids_MiddleId_ProposedAt_Id",
                schema: "assistance",
                table: "aids",
                columns: new[] { "MiddleId", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_aids_PrimaryId_ProposedAt_Id",
                schema: "assistance",
                table: "aids",
                columns: new[] { "PrimaryId", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_applications_ClientId",
                schema: "clients",
                table: "applications",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "one_application_of_a_request",
                schema: "clients",
                table: "applications",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_CityId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "CityId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_CountyId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "CountyId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_DepartmentId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "DepartmentId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_HolderIdHash",
                schema: "archives",
                table: "archives",
                column: "HolderIdHash");

            migrationBuilder.CreateIndex(
                name: "IX_archives_ImportId",
                schema: "archives",
                table: "archives",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_archives_MiddleId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "MiddleId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_Number",
                schema: "archives",
                table: "archives",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_OpenedByCaseId",
                schema: "archives",
                table: "archives",
                column: "OpenedByCaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_PreviousArchiveId",
                schema: "archives",
                table: "archives",
                column: "PreviousArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_archives_PrimaryId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "PrimaryId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_ProvinceId_CreatedAt_Id",
                schema: "archives",
                table: "archives",
                columns: new[] { "ProvinceId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_blank_claim_lines_CertificateId",
                schema: "certificates",
                table: "blank_claim_lines",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_blank_claims_CityId_RequestedAt_Id",
                schema: "certificates",
                table: "blank_claims",
                columns: new[] { "CityId", "RequestedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_blank_claims_CountyId_RequestedAt_Id",
                schema: "certificates",
                table: "blank_claims",
                columns: new[] { "CountyId", "RequestedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_bodies_DepartmentId",
                schema: "organizations",
                table: "bodies",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_bodies_DivisionCode",
                schema: "organizations",
                table: "bodies",
                column: "DivisionCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bodies_ParentId_Name",
                schema: "organizations",
                table: "bodies",
                columns: new[] { "ParentId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calls_RunId",
                schema: "approvals",
                table: "calls",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_ApplicantAccountId_CreatedAt",
                schema: "cases",
                table: "cases",
                columns: new[] { "ApplicantAccountId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ArchiveId",
                schema: "cases",
                table: "cases",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_CityId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "CityId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_CountyId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "CountyId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DepartmentId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "DepartmentId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_EditionHash",
                schema: "cases",
                table: "cases",
                column: "EditionHash");

            migrationBuilder.CreateIndex(
                name: "IX_cases_FeedbackDueBodyId",
                schema: "cases",
                table: "cases",
                column: "FeedbackDueBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_MiddleId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "MiddleId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Number",
                schema: "cases",
                table: "cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_PrimaryId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "PrimaryId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ProvinceId_CreatedAt_Id",
                schema: "cases",
                table: "cases",
                columns: new[] { "ProvinceId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_cases_WaitsForBodyId_StageSince",
                schema: "cases",
                table: "cases",
                columns: new[] { "WaitsForBodyId", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "one_open_application",
                schema: "cases",
                table: "cases",
                column: "OpenPersonHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "one_open_renewal",
                schema: "cases",
                table: "cases",
                column: "OpenRenewal",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_category_decisions_CaseId",
                schema: "archives",
                table: "category_decisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "ux_category_decisions_sequence",
                schema: "archives",
                table: "category_decisions",
                columns: new[] { "ArchiveId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_certificates_ArchiveId",
                schema: "certificates",
                table: "certificates",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_certificates_CaseId",
                schema: "certificates",
                table: "certificates",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_certificates_CityId_CreatedAt_Id",
                schema: "certificates",
                table: "certificates",
                columns: new[] { "CityId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_ClaimId",
                schema: "certificates",
                table: "certificates",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_certificates_CountyId_CreatedAt_Id",
                schema: "certificates",
                table: "certificates",
                columns: new[] { "CountyId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_HolderName",
                schema: "certificates",
                table: "certificates",
                column: "HolderName");

            migrationBuilder.CreateIndex(
                name: "IX_certificates_MiddleId_CreatedAt_Id",
                schema: "certificates",
                table: "certificates",
                columns: new[] { "MiddleId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_Number",
                schema: "certificates",
                table: "certificates",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_certificates_PrimaryId_CreatedAt_Id",
                schema: "certificates",
                table: "certificates",
                columns: new[] { "PrimaryId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "ux_certificates_one_renewal",
                schema: "certificates",
                table: "certificates",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_claims_UserId",
                schema: "accounts",
                table: "claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_entries_ComplaintId_Sequence",
                schema: "grievances",
                table: "complaint_entries",
                columns: new[] { "ComplaintId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_complaint_exclusions_once",
                schema: "grievances",
                table: "complaint_exclusions",
                columns: new[] { "ComplaintId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_BodyId_Status",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "BodyId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CityId_ReceivedAt_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "CityId", "ReceivedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CityId_Urgency_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "CityId", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CountyId_ReceivedAt_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "CountyId", "ReceivedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CountyId_Urgency_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "CountyId", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_Number",
                schema: "grievances",
                table: "complaints",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ProvinceId_ReceivedAt_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "ProvinceId", "ReceivedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ProvinceId_Urgency_Id",
                schema: "grievances",
                table: "complaints",
                columns: new[] { "ProvinceId", "Urgency", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_consents_AccountId",
                schema: "applicants",
                table: "consents",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_consultations_BodyId_RecordedAt",
                schema: "grievances",
                table: "consultations",
                columns: new[] { "BodyId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_consultations_UpperBodyId_RecordedAt",
                schema: "grievances",
                table: "consultations",
                columns: new[] { "UpperBodyId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_contact_cards_Number",
                schema: "assistance",
                table: "contact_cards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_contact_cards_sequence",
                schema: "assistance",
                table: "contact_cards",
                columns: new[] { "ArchiveId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contact_persons_AccountId_CurrentFor",
                schema: "visits",
                table: "contact_persons",
                columns: new[] { "AccountId", "CurrentFor" });

            migrationBuilder.CreateIndex(
                name: "IX_contact_persons_ArchiveId_From",
                schema: "visits",
                table: "contact_persons",
                columns: new[] { "ArchiveId", "From" });

            migrationBuilder.CreateIndex(
                name: "ux_contact_persons_one_current",
                schema: "visits",
                table: "contact_persons",
                column: "CurrentFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_correction_notices_DossierId",
                schema: "materials",
                table: "correction_notices",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_AccountId",
                schema: "approvals",
                table: "decisions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_RunId_Sequence",
                schema: "approvals",
                table: "decisions",
                columns: new[] { "RunId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_NextAt",
                schema: "clients",
                table: "deliveries",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_SubscriptionId_CreatedAt",
                schema: "clients",
                table: "deliveries",
                columns: new[] { "SubscriptionId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "ux_drafts_one_each",
                schema: "visits",
                table: "drafts",
                columns: new[] { "SubjectId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_benchmarks_sequence",
                schema: "benchmarks",
                table: "entered",
                columns: new[] { "RegionCode", "BenchmarkCode", "AreaCode", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_entries_ActivityId_At",
                schema: "activities",
                table: "entries",
                columns: new[] { "ActivityId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_AccountId_Id",
                schema: "audit",
                table: "entries",
                columns: new[] { "AccountId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_BodyId_Id",
                schema: "audit",
                table: "entries",
                columns: new[] { "BodyId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_SubjectKind_SubjectId",
                schema: "audit",
                table: "entries",
                columns: new[] { "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_SubjectId_At",
                schema: "employment",
                table: "entries",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_BodyId",
                schema: "rounds",
                table: "entries",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_entries_RoundId_BodyId_SheetCode",
                schema: "rounds",
                table: "entries",
                columns: new[] { "RoundId", "BodyId", "SheetCode" });

            migrationBuilder.CreateIndex(
                name: "IX_events_CertificateId",
                schema: "certificates",
                table: "events",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_exits_ArchiveId",
                schema: "exits",
                table: "exits",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_exits_CityId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "CityId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_CountyId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "CountyId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_DepartmentId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "DepartmentId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_MiddleId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "MiddleId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_PrimaryId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "PrimaryId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_ProvinceId_CreatedAt_Id",
                schema: "exits",
                table: "exits",
                columns: new[] { "ProvinceId", "CreatedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_exits_WaitsForBodyId_CreatedAt",
                schema: "exits",
                table: "exits",
                columns: new[] { "WaitsForBodyId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "ux_exits_one_open",
                schema: "exits",
                table: "exits",
                column: "OpenArchiveId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_feedbacks_RunId",
                schema: "approvals",
                table: "feedbacks",
                column: "RunId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_filed_sheets_BodyId",
                schema: "rounds",
                table: "filed_sheets",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "ux_filed_sheets_sequence",
                schema: "rounds",
                table: "filed_sheets",
                columns: new[] { "RoundId", "BodyId", "SheetCode", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_files_OwnerKind_OwnerId",
                schema: "files",
                table: "files",
                columns: new[] { "OwnerKind", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_files_Sha256",
                schema: "files",
                table: "files",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_form_revisions_CaseId",
                schema: "cases",
                table: "form_revisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_fund_entries_FundId_At_Id",
                schema: "assistance",
                table: "fund_entries",
                columns: new[] { "FundId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_funds_OpenedAt_Id",
                schema: "assistance",
                table: "funds",
                columns: new[] { "OpenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "ux_funds_one_line",
                schema: "assistance",
                table: "funds",
                columns: new[] { "BodyId", "Year", "Source", "Use" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_guesses_LastAt",
                schema: "applicants",
                table: "guesses",
                column: "LastAt");

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_ArchiveId",
                schema: "archives",
                table: "household_changes",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_CityId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "CityId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_CountyId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "CountyId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_DepartmentId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "DepartmentId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_MiddleId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "MiddleId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_PrimaryId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "PrimaryId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_ProvinceId_ReportedAt_Id",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "ProvinceId", "ReportedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_household_changes_WaitsForBodyId_ReportedAt",
                schema: "archives",
                table: "household_changes",
                columns: new[] { "WaitsForBodyId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_impact_lines_ArchiveId",
                schema: "archives",
                table: "impact_lines",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_lines_ListId_ArchiveId",
                schema: "archives",
                table: "impact_lines",
                columns: new[] { "ListId", "ArchiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_impact_lines_ListId_ListedAt_Id",
                schema: "archives",
                table: "impact_lines",
                columns: new[] { "ListId", "ListedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_impact_lists_CauseId",
                schema: "archives",
                table: "impact_lists",
                column: "CauseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_impact_lists_FinishedAt",
                schema: "archives",
                table: "impact_lists",
                column: "FinishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_impact_lists_RegionCode_DrawnAt_Id",
                schema: "archives",
                table: "impact_lists",
                columns: new[] { "RegionCode", "DrawnAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_import_findings_ImportId_Sequence",
                schema: "archives",
                table: "import_findings",
                columns: new[] { "ImportId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imports_BodyId_UploadedAt_Id",
                schema: "archives",
                table: "imports",
                columns: new[] { "BodyId", "UploadedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_imports_EditionHash",
                schema: "archives",
                table: "imports",
                column: "EditionHash");

            migrationBuilder.CreateIndex(
                name: "IX_imports_FileId",
                schema: "archives",
                table: "imports",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_imports_State",
                schema: "archives",
                table: "imports",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_jobseekers_ArchiveId",
                schema: "employment",
                table: "jobseekers",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_jobseekers_CountyId_AddedAt_Id",
                schema: "employment",
                table: "jobseekers",
                columns: new[] { "CountyId", "AddedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_jobseekers_PrimaryId_AddedAt_Id",
                schema: "employment",
                table: "jobseekers",
                columns: new[] { "PrimaryId", "AddedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_jobseekers_RunByBodyId_FollowUpOn",
                schema: "employment",
                table: "jobseekers",
                columns: new[] { "RunByBodyId", "FollowUpOn" });

            migrationBuilder.CreateIndex(
                name: "ux_jobseekers_one_open",
                schema: "employment",
                table: "jobseekers",
                column: "OpenForArchiveId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_keys_ClientId",
                schema: "clients",
                table: "keys",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_keys_Prefix",
                schema: "clients",
                table: "keys",
                column: "Prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_ArchiveId",
                schema: "assistance",
                table: "ledger_lines",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_CityId_RecordedAt_Id",
                schema: "assistance",
                table: "ledger_lines",
                columns: new[] { "CityId", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_CountyId_RecordedAt_Id",
                schema: "assistance",
                table: "ledger_lines",
                columns: new[] { "CountyId", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_MiddleId_RecordedAt_Id",
                schema: "assistance",
                table: "ledger_lines",
                columns: new[] { "MiddleId", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_PaymentLineId",
                schema: "assistance",
                table: "ledger_lines",
                column: "PaymentLineId");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_lines_PrimaryId_RecordedAt_Id",
                schema: "assistance",
                table: "ledger_lines",
                columns: new[] { "PrimaryId", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "ux_ledger_lines_one_reversal",
                schema: "assistance",
                table: "ledger_lines",
                column: "ReversesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lines_ArchiveId",
                schema: "rounds",
                table: "lines",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_lines_RoundId_ArchiveId",
                schema: "rounds",
                table: "lines",
                columns: new[] { "RoundId", "ArchiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lines_RoundId_PrimaryId_ArchiveCreatedAt_Id",
                schema: "rounds",
                table: "lines",
                columns: new[] { "RoundId", "PrimaryId", "ArchiveCreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_local_settings_RegionCode_Key_From",
                schema: "settings",
                table: "local_settings",
                columns: new[] { "RegionCode", "Key", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_logins_UserId",
                schema: "accounts",
                table: "logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_measures_PlanId",
                schema: "assistance",
                table: "measures",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_mediations_PetitionId",
                schema: "grievances",
                table: "mediations",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_RunId",
                schema: "approvals",
                table: "minutes",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_moves_CaseId",
                schema: "cases",
                table: "moves",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_moves_FromHash",
                schema: "cases",
                table: "moves",
                column: "FromHash");

            migrationBuilder.CreateIndex(
                name: "IX_moves_ToHash",
                schema: "cases",
                table: "moves",
                column: "ToHash");

            migrationBuilder.CreateIndex(
                name: "IX_numbers_CertificateId",
                schema: "certificates",
                table: "numbers",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_numbers_GivenById_Id",
                schema: "certificates",
                table: "numbers",
                columns: new[] { "GivenById", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_numbers_VerificationCode",
                schema: "certificates",
                table: "numbers",
                column: "VerificationCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_numbers_once",
                schema: "certificates",
                table: "numbers",
                columns: new[] { "RegisterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_objections_PostingId",
                schema: "approvals",
                table: "objections",
                column: "PostingId");

            migrationBuilder.CreateIndex(
                name: "IX_openings_CountyId_ReportedAt_Id",
                schema: "employment",
                table: "openings",
                columns: new[] { "CountyId", "ReportedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_openings_PrimaryId_ReportedAt_Id",
                schema: "employment",
                table: "openings",
                columns: new[] { "PrimaryId", "ReportedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_openings_RunByBodyId",
                schema: "employment",
                table: "openings",
                column: "RunByBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_openings_Status_Until",
                schema: "employment",
                table: "openings",
                columns: new[] { "Status", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_openings_WaitsForBodyId_ReportedAt",
                schema: "employment",
                table: "openings",
                columns: new[] { "WaitsForBodyId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_payment_lines_AidId",
                schema: "assistance",
                table: "payment_lines",
                column: "AidId");

            migrationBuilder.CreateIndex(
                name: "IX_payment_lines_ListId",
                schema: "assistance",
                table: "payment_lines",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_payment_lists_BodyId_Number",
                schema: "assistance",
                table: "payment_lists",
                columns: new[] { "BodyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payment_lists_MadeAt_Id",
                schema: "assistance",
                table: "payment_lists",
                columns: new[] { "MadeAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_ArchiveId",
                schema: "archives",
                table: "people",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_people_IdHash",
                schema: "archives",
                table: "people",
                column: "IdHash");

            migrationBuilder.CreateIndex(
                name: "ux_people_one_live_archive",
                schema: "archives",
                table: "people",
                column: "LiveIdHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petition_entries_PetitionId_At",
                schema: "grievances",
                table: "petition_entries",
                columns: new[] { "PetitionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_petition_legs_PetitionId_Place",
                schema: "grievances",
                table: "petition_legs",
                columns: new[] { "PetitionId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petition_papers_PetitionId",
                schema: "grievances",
                table: "petition_papers",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petition_sights_PetitionId",
                schema: "grievances",
                table: "petition_sights",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petition_urgings_PetitionId",
                schema: "grievances",
                table: "petition_urgings",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petition_urgings_ToBodyId_AnsweredAt",
                schema: "grievances",
                table: "petition_urgings",
                columns: new[] { "ToBodyId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_ConsultationId",
                schema: "grievances",
                table: "petitions",
                column: "ConsultationId");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_IdHash",
                schema: "grievances",
                table: "petitions",
                column: "IdHash");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_MergedIntoId",
                schema: "grievances",
                table: "petitions",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_Number",
                schema: "grievances",
                table: "petitions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_RecordedAt_Id",
                schema: "grievances",
                table: "petitions",
                columns: new[] { "RecordedAt", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_TelephoneHash",
                schema: "grievances",
                table: "petitions",
                column: "TelephoneHash");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_WaitsForBodyId_DueOn",
                schema: "grievances",
                table: "petitions",
                columns: new[] { "WaitsForBodyId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "ux_petitions_one_slip",
                schema: "grievances",
                table: "petitions",
                columns: new[] { "ReceivedByBodyId", "ForeignNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plans_ArchiveId",
                schema: "assistance",
                table: "plans",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "ux_plans_one_open",
                schema: "assistance",
                table: "plans",
                column: "OpenForArchiveId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_postings_RunId",
                schema: "approvals",
                table: "postings",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_posts_AccountId",
                schema: "organizations",
                table: "posts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_posts_BodyId",
                schema: "organizations",
                table: "posts",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_proofs_ExitId",
                schema: "exits",
                table: "proofs",
                column: "ExitId");

            migrationBuilder.CreateIndex(
                name: "IX_records_ExitId",
                schema: "exits",
                table: "records",
                column: "ExitId");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_AccountId",
                schema: "applicants",
                table: "recovery_codes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_CodeHash",
                schema: "applicants",
                table: "recovery_codes",
                column: "CodeHash");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_IssuedById",
                schema: "applicants",
                table: "recovery_codes",
                column: "IssuedById");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_JobseekerId",
                schema: "employment",
                table: "referrals",
                column: "JobseekerId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_OpeningId",
                schema: "employment",
                table: "referrals",
                column: "OpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_PrimaryId_StartedOn",
                schema: "employment",
                table: "referrals",
                columns: new[] { "PrimaryId", "StartedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_refusal_notices_CaseId",
                schema: "cases",
                table: "refusal_notices",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_comparisons_RunId",
                schema: "approvals",
                table: "register_comparisons",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_remedies_PetitionId",
                schema: "grievances",
                table: "remedies",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_reports_BodyId",
                schema: "rounds",
                table: "reports",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "ux_reports_sequence",
                schema: "rounds",
                table: "reports",
                columns: new[] { "RoundId", "BodyId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_ExpiresAt",
                schema: "clients",
                table: "requests",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "one_request_of_a_key",
                schema: "clients",
                table: "requests",
                columns: new[] { "ClientId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_reviews_one_a_year",
                schema: "certificates",
                table: "reviews",
                columns: new[] { "CertificateId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_benchmark_revocations_once",
                schema: "benchmarks",
                table: "revocations",
                column: "BenchmarkId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_rounds_name",
                schema: "rounds",
                table: "rounds",
                columns: new[] { "BodyId", "Year", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_sanction_liftings_one",
                schema: "organizations",
                table: "sanction_liftings",
                column: "SanctionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sanctions_DecidedByBodyId",
                schema: "organizations",
                table: "sanctions",
                column: "DecidedByBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_sanctions_PersonHash",
                schema: "organizations",
                table: "sanctions",
                column: "PersonHash");

            migrationBuilder.CreateIndex(
                name: "IX_sanctions_PrimaryId",
                schema: "organizations",
                table: "sanctions",
                column: "PrimaryId");

            migrationBuilder.CreateIndex(
                name: "IX_sanctions_RecordedAt_Id",
                schema: "organizations",
                table: "sanctions",
                columns: new[] { "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "ux_scheme_confirmations_sequence",
                schema: "archives",
                table: "scheme_confirmations",
                columns: new[] { "RegionCode", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_scheme_revocations_once",
                schema: "archives",
                table: "scheme_revocations",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_signings_DossierId",
                schema: "materials",
                table: "signings",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_spot_check_entries_LineId_At",
                schema: "inspections",
                table: "spot_check_entries",
                columns: new[] { "LineId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_spot_check_lines_ArchiveId",
                schema: "inspections",
                table: "spot_check_lines",
                column: "ArchiveId");

            migrationBuilder.CreateIndex(
                name: "IX_spot_check_lines_CheckId_Rank",
                schema: "inspections",
                table: "spot_check_lines",
                columns: new[] { "CheckId", "Rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spot_check_lines_PrimaryId_Status",
                schema: "inspections",
                table: "spot_check_lines",
                columns: new[] { "PrimaryId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_spot_checks_BodyId",
                schema: "inspections",
                table: "spot_checks",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_spot_checks_DrawnAt_Id",
                schema: "inspections",
                table: "spot_checks",
                columns: new[] { "DrawnAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_startup_supports_JobseekerId",
                schema: "employment",
                table: "startup_supports",
                column: "JobseekerId");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_DossierId",
                schema: "materials",
                table: "submissions",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_ClientId",
                schema: "clients",
                table: "subscriptions",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_systems_BodyId",
                schema: "clients",
                table: "systems",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_team_ActivityId",
                schema: "activities",
                table: "team",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_training_seats_JobseekerId",
                schema: "employment",
                table: "training_seats",
                column: "JobseekerId");

            migrationBuilder.CreateIndex(
                name: "ux_training_seats_one",
                schema: "employment",
                table: "training_seats",
                columns: new[] { "TrainingId", "JobseekerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_trainings_BodyId_PlannedAt_Id",
                schema: "employment",
                table: "trainings",
                columns: new[] { "BodyId", "PlannedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_versions_ArchiveId_Sequence",
                schema: "archives",
                table: "versions",
                columns: new[] { "ArchiveId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_versions_CaseId",
                schema: "archives",
                table: "versions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_versions_EditionHash",
                schema: "archives",
                table: "versions",
                column: "EditionHash");

            migrationBuilder.CreateIndex(
                name: "IX_versions_PrimaryId",
                schema: "archives",
                table: "versions",
                column: "PrimaryId");

            migrationBuilder.CreateIndex(
                name: "IX_visits_CorrectsId",
                schema: "visits",
                table: "visits",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_SubjectId_On",
                schema: "visits",
                table: "visits",
                columns: new[] { "SubjectId", "On" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aid_events",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "applications",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "blank_claim_lines",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "calls",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "cases",
                schema: "cases");

            migrationBuilder.DropTable(
                name: "category_decisions",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "claims",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "complaint_entries",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "complaint_exclusions",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "consents",
                schema: "applicants");

            migrationBuilder.DropTable(
                name: "contact_cards",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "contact_persons",
                schema: "visits");

            migrationBuilder.DropTable(
                name: "correction_notices",
                schema: "materials");

            migrationBuilder.DropTable(
                name: "counters",
                schema: "numbers");

            migrationBuilder.DropTable(
                name: "data_protection_keys",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "decisions",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "deliveries",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "draft_photos",
                schema: "visits");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "rounds");

            migrationBuilder.DropTable(
                name: "events",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "feedbacks",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "filed_sheets",
                schema: "rounds");

            migrationBuilder.DropTable(
                name: "form_revisions",
                schema: "cases");

            migrationBuilder.DropTable(
                name: "fund_entries",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "guesses",
                schema: "applicants");

            migrationBuilder.DropTable(
                name: "household_changes",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "impact_lines",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "import_findings",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "keys",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "ledger_lines",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "lines",
                schema: "rounds");

            migrationBuilder.DropTable(
                name: "local_settings",
                schema: "settings");

            migrationBuilder.DropTable(
                name: "logins",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "measures",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "mediations",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "minutes",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "moves",
                schema: "cases");

            migrationBuilder.DropTable(
                name: "numbers",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "objections",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "papers",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "payment_lines",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "people",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "petition_entries",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "petition_legs",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "petition_papers",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "petition_sights",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "petition_urgings",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "posts",
                schema: "organizations");

            migrationBuilder.DropTable(
                name: "proofs",
                schema: "exits");

            migrationBuilder.DropTable(
                name: "records",
                schema: "exits");

            migrationBuilder.DropTable(
                name: "recovery_codes",
                schema: "applicants");

            migrationBuilder.DropTable(
                name: "referrals",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "refusal_notices",
                schema: "cases");

            migrationBuilder.DropTable(
                name: "register_comparisons",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "remedies",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "reports",
                schema: "rounds");

            migrationBuilder.DropTable(
                name: "requests",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "reviews",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "revocations",
                schema: "benchmarks");

            migrationBuilder.DropTable(
                name: "sanction_liftings",
                schema: "organizations");

            migrationBuilder.DropTable(
                name: "scheme_revocations",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "signings",
                schema: "materials");

            migrationBuilder.DropTable(
                name: "spot_check_entries",
                schema: "inspections");

            migrationBuilder.DropTable(
                name: "spot_check_populations",
                schema: "inspections");

            migrationBuilder.DropTable(
                name: "startup_supports",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "submissions",
                schema: "materials");

            migrationBuilder.DropTable(
                name: "team",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "tokens",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "training_seats",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "usages",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "versions",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "visits",
                schema: "visits");

            migrationBuilder.DropTable(
                name: "blank_claims",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "complaints",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "subscriptions",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "drafts",
                schema: "visits");

            migrationBuilder.DropTable(
                name: "impact_lists",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "ledgers",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "plans",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "postings",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "aids",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "payment_lists",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "exits",
                schema: "exits");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "applicants");

            migrationBuilder.DropTable(
                name: "openings",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "petitions",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "rounds",
                schema: "rounds");

            migrationBuilder.DropTable(
                name: "certificates",
                schema: "certificates");

            migrationBuilder.DropTable(
                name: "entered",
                schema: "benchmarks");

            migrationBuilder.DropTable(
                name: "sanctions",
                schema: "organizations");

            migrationBuilder.DropTable(
                name: "scheme_confirmations",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "spot_check_lines",
                schema: "inspections");

            migrationBuilder.DropTable(
                name: "activities",
                schema: "activities");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "jobseekers",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "trainings",
                schema: "employment");

            migrationBuilder.DropTable(
                name: "systems",
                schema: "clients");

            migrationBuilder.DropTable(
                name: "funds",
                schema: "assistance");

            migrationBuilder.DropTable(
                name: "consultations",
                schema: "grievances");

            migrationBuilder.DropTable(
                name: "spot_checks",
                schema: "inspections");

            migrationBuilder.DropTable(
                name: "archives",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "bodies",
                schema: "organizations");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "editions");

            migrationBuilder.DropTable(
                name: "files",
                schema: "files");
        }
    }
}
