namespace Platform.Host.Database.Embedded;

internal static partial class EmbeddedLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Made the embedded database cluster in {Directory}.")]
    public static partial void Made(ILogger log, string directory);

    [LoggerMessage(Level = LogLevel.Information, Message = "Started the embedded database in {Directory}.")]
    public static partial void Started(ILogger log, string directory);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedded database is not there yet: {Reason}")]
    public static partial void NotStarted(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The embedded database was gone and is being started again.")]
    public static partial void Gone(ILogger log);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The embedded database does not start again; trying on.")]
    public static partial void DoesNotReturn(ILogger log, Exception error);
}
