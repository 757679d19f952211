namespace Platform.Regions;

/// <summary>A remedy with whom it is for.</summary>
public static class PetitionRemedyWords
{
    extension(PetitionRemedy remedy)
    {
        /// <summary>With its condition, e.g. 法律援助（符合条件职工）.</summary>
        public string InWords =>
            remedy.Condition is { } condition ? $"{remedy.Kind.InWords}（{condition}）" : remedy.Kind.InWords;
    }
}
