namespace Platform.Host.Regions.Charts;

/// <summary>What takes up room in a row: a step with what stands beside it, or an arrow on its way through.</summary>
/// <param name="step">Null for an arrow passing through.</param>
/// <param name="beside">Stacked at the right of the step.</param>
internal sealed class RowNode(BoxText? step, IReadOnlyList<BoxText> beside)
{
    public const int BesideGap = 28;
    public const int StackGap = 8;

    private const int Passage = 8;

    public BoxText? Step => step;

    public IReadOnlyList<BoxText> Beside => beside;

    /// <summary>Where its middle line runs; found while laying out.</summary>
    public double X { get; set; }

    /// <summary>How far it reaches to the left of its middle line.</summary>
    public int ToLeft => Step is null ? Passage : Step.Width / 2;

    public int ToRight => ToLeft + (Beside.Count == 0 ? 0 : BesideGap + Beside.Max(box => box.Width));

    public int Height =>
        Step is null
            ? 0
            : Math.Max(Step.Height, Step.PlateHeight + Beside.Sum(box => box.Height + StackGap) - StackGap);

    /// <summary>How much it resists being moved: what stands in a line should stay in it, an arrow may bend.</summary>
    public int Weight => Step is null ? 1 : 400;
}
