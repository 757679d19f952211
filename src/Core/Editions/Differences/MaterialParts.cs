using Platform.Regions;

namespace Platform.Editions;

/// <summary>What is handed in, and what one body hands up to the next, as parts.</summary>
internal static class MaterialParts
{
    public static IEnumerable<ItemPart> Of(ServiceItem item) =>
        Of(item, item.Checklist, "材料", "")
            .Concat(
                item.HandUps.SelectMany(handUp =>
                    Of(
                        item,
                        handUp.Checklist,
                        $"{handUp.From.InWords}报送{handUp.To.InWords}的材料",
                        $"{handUp.From}-{handUp.To}/"
                    )
                )
            );

    private static IEnumerable<ItemPart> Of(ServiceItem item, Checklist list, string what, string key) =>
        list.Items.Select(material => new ItemPart(
            DifferenceArea.Material,
            key + material.Code,
            $"{what}“{material.Name}”",
            [
                Trait.Of("名称", material.Name),
                Trait.Of("份数", material.HowMany),
                Trait.Of("何时需要", material.When.InWords is { Length: > 0 } when ? $"仅当{when}" : "都需要"),
                Trait.Of("由谁提供", material.ProvidedBy.InWords),
                Trait.List("留存单位", material.KeptBy.Select(party => party.InWords)),
                Trait.Of("每人要求", material.PerPerson?.InWords),
                Trait.Of("签名要求", material.Signing?.InWords),
                Trait.Of("由哪个环节形成", material.RecordedBy is { } stage ? item.StageName(stage) : null),
                Trait.Of("由哪张表打印", PrintedFrom(item, material)),
                Trait.List(
                    "任选其一的材料",
                    material is AnyOf any ? any.Options.Select(option => $"{option.Name}{option.HowMany}") : []
                ),
                Trait.List("提交办法", Ways(material)),
                Trait.Of("说明", material.Note),
            ]
        )
        {
            Source = material.Source ?? list.Source,
            About = $"：{material.HowMany}{(material.When.InWords is { Length: > 0 } only ? $"，仅当{only}" : "")}",
            Text = WithoutClauses.Of<Material>(material with { Number = "" }),
        });

    private static string? PrintedFrom(ServiceItem item, Material material) =>
        material.PrintedFrom is { } code
            ? item.Forms.FirstOrDefault(form => form.Code == code)?.Name
                ?? item.Papers.FirstOrDefault(paper => paper.Code == code)?.Name
                ?? code
            : null;

    private static IEnumerable<string> Ways(Material material) =>
        [
            .. material.PerUnit ? ["每个单位一份"] : Array.Empty<string>(),
            .. material.GivenOnce ? ["同一档案以前提交过的不再提交"] : Array.Empty<string>(),
        ];
}
