using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Storage;

namespace Platform.Host.Database;

/// <summary>Makes a database refuse to change or remove rows of a table: for the migrations <c>AppendOnly</c>.</summary>
internal static class AppendOnlyProtection
{
    /// <param name="keyType">The type of the table's column <c>Id</c> on SQL Server.</param>
    public static void ProtectAppendOnly(
        this MigrationBuilder migration,
        string schema,
        string table,
        string keyType = "bigint"
    )
    {
        var trigger = AppendOnlyTable.TriggerOf(table);
        if (migration.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer")
        {
            // A trigger has to begin its batch, which EXEC makes. A table that a foreign key points at cannot be
            // truncated, which no trigger could prevent: so an empty table points at it.
            migration.Sql(
                $"""
                EXEC(N'CREATE TRIGGER [{schema}].[{trigger}] ON [{schema}].[{table}] AFTER UPDATE, DELETE AS
                THROW 51000, N''{schema}.{table} is append-only.'', 1;');
                """
            );
            migration.Sql(
                $"CREATE TABLE [{schema}].[{trigger}_guard] ([Id] {keyType} NULL REFERENCES [{schema}].[{table}] ([Id]));"
            );
            return;
        }

        migration.Sql(
            $"""
            CREATE OR REPLACE FUNCTION {schema}.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              RAISE EXCEPTION '%.% is append-only.', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
            END $$;
            """
        );
        migration.Sql(
            $"""
            CREATE TRIGGER {trigger} BEFORE UPDATE OR DELETE OR TRUNCATE ON {schema}.{table}
            FOR EACH STATEMENT EXECUTE FUNCTION {schema}.refuse_change();
            """
        );
    }
}
