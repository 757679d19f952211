using Platform.Cases;
using Platform.Regions;

namespace Platform.Host.Cases;

/// <summary>The stages of a route at which the workers have their say, with the ways each leaves open.</summary>
internal static class ScrutinyWays
{
    public static IEnumerable<(Stage Stage, Stage Way)> Of(CaseFile file) =>
        file.Route.Stages.SelectMany(stage =>
            (stage is OneOf choice ? choice.Ways : [stage])
                .Where(way => way is PublicNotice or WorkersCongress or DemocraticAppraisal)
                .Select(way => (stage, way))
        );

    /// <summary>What the tab of these stages is called.</summary>
    public static string Word(CaseFile file) =>
        Of(file).Any(one => one.Way is DemocraticAppraisal) ? "评议公示" : "公示";
}
