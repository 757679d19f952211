using Npgsql;

namespace Platform.Testing;

/// <summary>For races that must be lost: lets a test go on once the database holds somebody up.</summary>
public static class DatabaseWaits
{
    /// <summary>Returns when a statement in the test's database waits for a lock.</summary>
    public static async Task SomebodyWaitsAsync(this TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var waiting = new NpgsqlCommand(
            """
            SELECT EXISTS (
                SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
            )
            """,
            connection
        );
        while (await waiting.ExecuteScalarAsync() is not true) { }
    }
}
