using Platform.Cases;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Reports;

/// <summary>Whose papers an officer may print.</summary>
internal static class PaperCases
{
    /// <summary>Null where there is none for the actor, or it was not handed in yet.</summary>
    public static async Task<CaseFile?> FindAsync(CaseDesk cases, Actor actor, Guid id)
    {
        try
        {
            var file = actor.WorksOnCases ? await cases.ViewAsync(actor, id) : null;
            return file?.Case.Status is CaseStatus.Draft ? null : file;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
