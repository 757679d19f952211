using Platform.Storage;

namespace Platform.Host.Database.Embedded;

/// <summary>Why the embedded database cannot run, and what the operator does about it.</summary>
internal static class EmbeddedFaults
{
    public static OperatorException NoPrograms(string? configured) =>
        new(
            configured is null
                ? "没有找到 PostgreSQL 程序。请安装 PostgreSQL 15 或更高版本（Debian/Ubuntu：apt install postgresql），或用 ConnectionStrings:Platform 指定数据库。"
                : $"{configured} 中没有 PostgreSQL 程序（initdb、pg_ctl、postgres）。请检查 Database:Embedded:Programs。",
            configured is null
                ? "No PostgreSQL server programs found. Install PostgreSQL 15 or later (Debian: apt install postgresql), or name a database server in ConnectionStrings:Platform."
                : $"{configured} has no PostgreSQL server programs (initdb, pg_ctl, postgres). Check Database:Embedded:Programs."
        );

    public static OperatorException OtherMajor(string directory, int major, IEnumerable<int> found)
    {
        var versions = string.Join(", ", found.Distinct().Order());
        return new(
            $"{directory} 由 PostgreSQL {major} 建立，本机只有版本：{(versions is "" ? "无" : versions)}。请安装 PostgreSQL {major}，或用 pg_upgrade 升级后再启动。数据没有改动。",
            $"{directory} was made by PostgreSQL {major}; installed here: {(versions is "" ? "none" : versions)}. Install "
                + $"PostgreSQL {major}, or run pg_upgrade first. The data was not touched."
        );
    }

    public static OperatorException NoAccount(string candidates) =>
        new(
            $"以 root 运行时数据库需要一个普通账户（{candidates}），本机没有。请用 Database:Embedded:RunAs 指定，或不要以 root 运行。",
            $"Running as root, the database needs an ordinary account ({candidates}) and the system has none. Name one in "
                + "Database:Embedded:RunAs, or do not run as root."
        );

    public static OperatorException Unreachable(string directory, string account) =>
        new(
            $"以 root 运行时数据库由账户 {account} 运行，而它进不了目录 {directory}。请把 Database:Embedded:Directory 设到它能进入的位置，例如 /var/lib/platform/pg。",
            $"Running as root, the database runs as {account}, who cannot reach {directory}. Set "
                + "Database:Embedded:Directory to a place it can reach, such as /var/lib/platform/pg."
        );

    public static OperatorException NotWritable(string directory, string reason) =>
        new(
            $"无法在 {directory} 建立数据库目录：{reason}",
            $"The database directory cannot be made in {directory}: {reason}"
        );

    public static OperatorException Failed(string program, string output) =>
        new($"数据库程序 {program} 出错：{output}", $"The database program {program} failed: {output}");

    public static OperatorException TooSlow(string directory, string log, string tail) =>
        new(
            $"{directory} 的数据库没有按时启动，原因见日志 {log}。最后几行：{tail}",
            $"The database in {directory} did not start in time; see {log}. Its last lines: {tail}"
        );
}
