namespace Platform.Regions.Conformance;

/// <summary>What a reader of the rules should know and no rule forbids: reported, never a failure.</summary>
public static class OpenPoints
{
    extension(Region region)
    {
        /// <summary>Rules read into a clause that does not spell them out, each once with its places in the description.</summary>
        public IEnumerable<Part<Citation>> Inferences =>
            region
                .Parts<Citation>()
                .Where(part => part.Value.Inference is not null)
                .GroupBy(part => part.Value)
                .Select(same => new Part<Citation>(
                    same.Key,
                    string.Join("；", same.Select(part => part.Where).Distinct())
                ));
    }
}
