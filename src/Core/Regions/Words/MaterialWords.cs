namespace Platform.Regions;

/// <summary>How a material is to be handed in, as a checklist says it.</summary>
public static class MaterialWords
{
    extension(Material material)
    {
        /// <summary>E.g. 原件 3 份.</summary>
        public string HowMany => $"{material.Kind} {material.Copies} 份";

        /// <summary>E.g. 所在单位、系统工会各留存一份; null where nobody in particular keeps one.</summary>
        public string? KeptInWords =>
            material.KeptBy.Count == 0
                ? null
                : $"{string.Join("、", material.KeptBy.Select(party => party.InWords))}各留存一份";
    }
}
