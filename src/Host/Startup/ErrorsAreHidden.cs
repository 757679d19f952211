namespace Platform.Host.Startup;

/// <summary>Details of an error can hold what a person typed.</summary>
internal sealed class ErrorsAreHidden(IConfiguration configuration) : IStartupCheck
{
    public Task<StartupFault?> FindAsync() =>
        Task.FromResult(
            configuration.GetValue<bool>("DetailedErrors")
                ? new StartupFault(
                    "详细错误信息已打开，会把内部信息显示给访问者。请去掉 DetailedErrors。",
                    "Detailed errors are on and would show internals to visitors. Remove DetailedErrors."
                )
                : null
        );
}
