using System.Globalization;
using Platform.Employment;

namespace Platform.Host.Employment.Trainings;

/// <summary>When a training is held.</summary>
internal static class TrainingDays
{
    public static string Of(Training training) =>
        training.From == training.To
            ? string.Create(CultureInfo.InvariantCulture, $"{training.From:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"{training.From:yyyy-MM-dd} 至 {training.To:yyyy-MM-dd}");
}
