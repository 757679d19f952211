using Platform.Storage;

namespace Platform.Host.Shell.Parts;

/// <summary>Runs an act of the page; a rule that is not met comes back to be shown, anything else goes on its way.</summary>
public static class Attempt
{
    public static async Task<RuleException?> RunAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RuleException refused)
        {
            return refused;
        }
    }
}
