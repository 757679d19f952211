using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Storage;

/// <summary>Tables whose rows the database itself refuses to change or remove.</summary>
public static class AppendOnlyTable
{
    /// <summary>
    /// Maps to a table that the migration <c>AppendOnly</c> protects; add it there too. The trigger is named here because
    /// SQL Server does not return new ids from a table with triggers the usual way, and EF Core has to know.
    /// </summary>
    public static EntityTypeBuilder<T> ToAppendOnlyTable<T>(
        this EntityTypeBuilder<T> builder,
        string table,
        string schema
    )
        where T : class => builder.ToTable(table, schema, mapped => mapped.HasTrigger(TriggerOf(table)));

    public static string TriggerOf(string table) => table + "_append_only";
}
