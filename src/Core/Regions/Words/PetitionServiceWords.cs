namespace Platform.Regions;

/// <summary>A petition service as sentences, each with the clause it stands in.</summary>
public static class PetitionServiceWords
{
    extension(PetitionHandlingKind kind)
    {
        public string InWords =>
            kind switch
            {
                PetitionHandlingKind.Undertake => "承办",
                PetitionHandlingKind.Assign => "交办",
                PetitionHandlingKind.PassOn => "转办",
                PetitionHandlingKind.Supervise => "督办",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }

    extension(PetitionRemedyKind kind)
    {
        public string InWords =>
            kind switch
            {
                PetitionRemedyKind.Arbitration => "提请劳动仲裁",
                PetitionRemedyKind.LegalDocument => "代写法律文书",
                PetitionRemedyKind.LegalAid => "法律援助",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }

    extension(PetitionService service)
    {
        /// <summary>What a petition service has beside its card and its flow chart.</summary>
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
                .. service.Remedies.Select(remedy =>
                    $"协调不成功：{remedy.InWords}　〔{remedy.Source.InWords}〕"
                ),
                service.AnswerWithin is { } days ? $"答复期限：{days.InWords}" : $"答复期限：{StageWords.Unset}",
            ];
    }

    extension(PetitionRemedy remedy)
    {
        /// <summary>With its condition, e.g. 法律援助（符合条件职工）.</summary>
        public string InWords =>
            remedy.Condition is { } condition ? $"{remedy.Kind.InWords}（{condition}）" : remedy.Kind.InWords;
    }
}
