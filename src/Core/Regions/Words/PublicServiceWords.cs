namespace Platform.Regions;

/// <summary>A public service as sentences: its card, what is its kind's own, and the boxes of its flow chart.</summary>
public static class PublicServiceWords
{
    extension(PublicService service)
    {
        public IEnumerable<string> InWords =>
            [
                $"实施机构：{service.Card.ImplementingBody}，{service.Card.Department}",
                $"依据：{service.Card.Basis.InWords}",
                $"服务能力：{service.Card.Capacity}　〔{service.Card.CapacitySource.InWords}〕",
                $"服务期限：{service.Card.Term}　〔{service.Card.TermSource.InWords}〕",
                $"收费：{service.Card.Fee}　〔{service.Card.FeeSource.InWords}〕",
                .. service switch
                {
                    EmploymentService employment => employment.OwnWords,
                    ActivityService activities => activities.OwnWords,
                    PetitionService petitions => petitions.OwnWords,
                    _ => [],
                },
                .. service.Flow.Index().Select(step => StepOf(service, step.Item, step.Index + 1)),
            ];
    }

    private static string StepOf(PublicService service, FlowStep step, int place)
    {
        var after = step.After.Select(code => service.Flow.First(earlier => earlier.Code == code).Name).ToList();
        var from = after.Count == 0 ? "" : $"（接“{string.Join("”“", after)}”）";
        var words = step.Words is null ? "" : $"：{step.Words}";
        return $"{place}. {step.Name}{words}{from}　〔{step.Source.InWords}〕";
    }
}
