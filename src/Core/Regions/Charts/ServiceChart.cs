namespace Platform.Regions;

/// <summary>The flow chart of a public service, as its card draws it.</summary>
public static class ServiceChart
{
    extension(PublicService service)
    {
        public FlowChart Chart =>
            new(
                $"{service.Name}流程图",
                [
                    .. service.Flow.Select(step => new FlowBox(step.Code, step.Name)
                    {
                        Words = step.Words is { Length: > 0 } words ? [words] : [],
                    }),
                ],
                [
                    .. from at in service.Flow.Index()
                    from earlier in service.Flow.Take(at.Index)
                    where at.Item.After.Contains(earlier.Code)
                    select new FlowArrow(earlier.Code, at.Item.Code),
                ]
            );
    }
}
