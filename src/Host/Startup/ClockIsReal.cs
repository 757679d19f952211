namespace Platform.Host.Startup;

/// <summary>Deadlines and decisions carry the date; a clock that can be set is for demonstrations and tests.</summary>
internal sealed class ClockIsReal(TimeProvider time) : IStartupCheck
{
    public Task<StartupFault?> FindAsync() =>
        Task.FromResult(
            time == TimeProvider.System
                ? null
                : new StartupFault(
                    "正在使用演示时钟，业务日期不真实。",
                    "The demonstration clock is in use; dates would be false."
                )
        );
}
