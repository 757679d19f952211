using System.Globalization;
using Platform.Calendar;
using Platform.Visits;

namespace Platform.Host.Visits;

/// <summary>A position as officers read it.</summary>
internal static class PositionWords
{
    public static string Of(VisitPosition position) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ChinaTime.At(position.TakenAt):M月d日 HH:mm}，北纬 {position.Latitude:0.00000}°、东经 {position.Longitude:0.00000}°，误差约 {Math.Ceiling(position.AccuracyMetres):0} 米"
        );
}
