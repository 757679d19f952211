namespace Platform.Regions;

/// <summary>A flow chart for those who cannot see it, box by box.</summary>
public static class FlowChartWords
{
    extension(FlowChart chart)
    {
        /// <summary>One sentence for each box on the way, with what stands beside it and what follows.</summary>
        public IEnumerable<string> InWords => chart.Steps.Select(step => Sentence(chart, step));
    }

    private static string Sentence(FlowChart chart, FlowBox step)
    {
        var next = chart.After(step).ToList();
        return string.Join(
            "；",
            new[] { Said(step) }
                .Concat(chart.Beside(step).Select(box => $"旁路：{Said(box)}"))
                .Append(
                    next.Count == 0
                        ? "到此结束"
                        : $"下一步：{string.Join("，或", next.Select(box => $"“{box.Heading}”"))}"
                )
        );
    }

    private static string Said(FlowBox box) =>
        string.Concat(
            box.OnlyIf is { } condition ? $"（仅当{condition}）" : "",
            box.Heading,
            box.By is { } party ? $"（{party}）" : "",
            box.Words.Count > 0 ? $"：{string.Join("，", box.Words)}" : ""
        );
}
