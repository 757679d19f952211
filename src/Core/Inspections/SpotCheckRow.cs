namespace Platform.Inspections;

/// <summary>A spot check in a list, with how many of the lines the reader sees stand where.</summary>
public sealed record SpotCheckRow(SpotCheck Check, IReadOnlyDictionary<SpotCheckStatus, int> Counts)
{
    public int Of(params ReadOnlySpan<SpotCheckStatus> statuses)
    {
        var sum = 0;
        foreach (var status in statuses)
        {
            sum += Counts.GetValueOrDefault(status);
        }

        return sum;
    }
}
