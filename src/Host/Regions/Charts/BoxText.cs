using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>A box with its text set: how high it becomes at a given width.</summary>
public sealed class BoxText
{
    public const int HeadingSize = 14;
    public const int SmallSize = 12;
    public const int Padding = 10;

    private const int HeadingLine = 20;
    private const int SmallLine = 17;

    /// <summary>Room for the number at the left of the heading.</summary>
    private const int PlaceWidth = 28;

    private readonly List<ChartLine> _lines = [];

    public BoxText(FlowBox box, int width)
    {
        Box = box;
        Width = width;
        TextLeft = Padding + (box.Place is null ? 0 : PlaceWidth);

        var foot = 0;
        if (box.OnlyIf is { } condition)
        {
            foot = 4;
            Add($"仅当{condition}", ChartLineKind.Condition, Padding, SmallSize, SmallLine);
            foot += 4;
        }

        PlateHeight = foot;
        foot += Padding - 2;
        Add(box.Heading, ChartLineKind.Heading, TextLeft, HeadingSize, HeadingLine);
        HeadingBottom = foot;
        if (box.By is { } party)
            Add(party, ChartLineKind.By, TextLeft, SmallSize, SmallLine);
        foreach (var words in box.Words)
            Add(words, ChartLineKind.Words, TextLeft, SmallSize, SmallLine);
        Height = foot + Padding;

        void Add(string text, ChartLineKind kind, int left, int size, int line)
        {
            foreach (var words in ChartText.Wrap(text, width - left - Padding, size))
            {
                _lines.Add(new(words, kind, left, foot + size + (line - size) / 2 - 1));
                foot += line;
            }
        }
    }

    public FlowBox Box { get; }

    public int Width { get; }

    /// <summary>With the plate of the condition.</summary>
    public int Height { get; }

    /// <summary>The plate on top of the box that says for whom it is; nothing where it is for everybody.</summary>
    public int PlateHeight { get; }

    public int TextLeft { get; }

    public int HeadingBottom { get; }

    public IReadOnlyList<ChartLine> Lines => _lines;
}
