using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Platform.Host.Database.SqlServer.Migrations
{
    /// <summary>Written by hand; its number keeps it after Initial, however often that is made anew.</summary>
    [DbContext(typeof(SqlServerDb))]
    [Migration("20260101000001_AppendOnly")]
    internal sealed class AppendOnly : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.ProtectAppendOnly("activities", "entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("applicants", "consents", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("approvals", "decisions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("approvals", "feedbacks", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("approvals", "register_comparisons", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("archives", "versions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("assistance", "aid_events", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("assistance", "contact_cards", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("assistance", "fund_entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("assistance", "ledger_lines", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("audit", "entries");
            migrationBuilder.ProtectAppendOnly("archives", "category_decisions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("archives", "scheme_confirmations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("archives", "scheme_revocations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("benchmarks", "entered", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("benchmarks", "revocations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("cases", "form_revisions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("cases", "moves", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("certificates", "events");
            migrationBuilder.ProtectAppendOnly("certificates", "papers", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("employment", "entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("employment", "startup_supports", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("exits", "records", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("grievances", "complaint_entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("grievances", "complaint_exclusions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("grievances", "consultations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("grievances", "mediations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("grievances", "petition_entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("inspections", "spot_check_entries", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("inspections", "spot_check_populations", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("inspections", "spot_checks", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("organizations", "sanction_liftings", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("organizations", "sanctions", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("rounds", "filed_sheets", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("rounds", "lines", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("rounds", "reports", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("rounds", "rounds", keyType: "uniqueidentifier");
            migrationBuilder.ProtectAppendOnly("settings", "local_settings");
            migrationBuilder.ProtectAppendOnly("visits", "visits", keyType: "uniqueidentifier");
        }
    }
}
