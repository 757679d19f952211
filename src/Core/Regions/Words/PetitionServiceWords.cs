namespace Platform.Regions;

/// <summary>What a petition service adds to its card.</summary>
internal static class PetitionServiceWords
{
    extension(PetitionService service)
    {
        public IEnumerable<string> OwnWords =>
            [
                .. service.Channels.Select(channel => $"渠道：{channel.Name}　〔{channel.Source.InWords}〕"),
                service.Consultation is { } consultation
                    ? $"政策咨询当场解答，不作信访　〔{consultation.InWords}〕"
                    : $"政策咨询：{StageWords.Unset}",
                $"由{service.HandledBy.InWords}受理",
                .. service.Checklist.Items.Select(material =>
                    $"收取：{material.Name}（{material.HowMany}）　〔{(material.Source ?? service.Checklist.Source).InWords}〕"
                ),
                $"办理原则：{service.Principle.Quotation ?? service.Principle.InWords}　〔{service.Principle.InWords}〕",
                .. service.Handlings.Select(handling =>
                    $"办理方式：{handling.Kind.InWords}　〔{handling.Source.InWords}〕"
                ),
                .. service.Remedies.Select(remedy => $"协调不成功：{remedy.InWords}　〔{remedy.Source.InWords}〕"),
                service.AnswerWithin is { } days ? $"答复期限：{days.InWords}" : $"答复期限：{StageWords.Unset}",
            ];
    }
}
