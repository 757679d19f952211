using System.Globalization;
using Platform.Calendar;

namespace Platform.Visits;

/// <summary>A position as officers read it.</summary>
public static class VisitPositionWords
{
    extension(VisitPosition position)
    {
        public string InWords =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ChinaTime.At(position.TakenAt):M月d日 HH:mm}，北纬 {position.Latitude:0.00000}°、东经 {position.Longitude:0.00000}°，误差约 {Math.Ceiling(position.AccuracyMetres):0} 米"
            );
    }
}
