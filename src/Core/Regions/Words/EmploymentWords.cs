namespace Platform.Regions;

/// <summary>What an employment service adds to its card.</summary>
internal static class EmploymentWords
{
    extension(EmploymentService service)
    {
        public IEnumerable<string> OwnWords =>
            [
                $"服务对象：{service.For}",
                $"用工信息：由{service.ReportedBy.InWords}报送，{service.RunBy.InWords}核对后发布于{service.PublishedOn}",
                service.Screens is { } screens
                    ? $"从档案筛选：{screens.InWords}的职工，以及有就业帮扶措施的职工"
                    : "从档案筛选：表格不询问工作状态，只列出有就业帮扶措施的职工",
                .. service.Trainings.Select(kind => $"培训：{kind.Name}　〔{kind.Source.InWords}〕"),
                .. service.StartupSupports.Select(kind => $"创业扶持：{kind.Name}　〔{kind.Source.InWords}〕"),
            ];
    }
}
