using Platform.Assistance;
using Platform.Regions;

namespace Platform.Host.Assistance;

/// <summary>A measure while it is being typed.</summary>
internal sealed class MeasureDraft
{
    public AidKind Kind { get; set; }

    public string Words { get; set; } = "";

    public DateOnly? By { get; set; }

    public MeasureRequest Request => new(Kind, Words, By);

    public static MeasureDraft Of(AssistanceMeasure measure) =>
        new()
        {
            Kind = measure.Kind,
            Words = measure.Words,
            By = measure.By,
        };
}
