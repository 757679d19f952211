using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>So many months of a benchmark for each student of the household.</summary>
/// <param name="Student">Tells a student's row among <see cref="Facts.Members"/>.</param>
public sealed record StudentMonths(int Months, string BenchmarkCode, Condition Student, Citation Source)
    : CeilingFormula(Source)
{
    [JsonIgnore]
    public override string? Benchmark => BenchmarkCode;

    [JsonIgnore]
    public override string InWords => $"每名学生每年不超过 {Months} 个月的最低生活保障标准";

    internal override (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark)
    {
        var students = figures.StudentsBy(Student);
        if (students == 0)
        {
            return (null, "档案中没有登记在校学生，不能测算");
        }

        var limit = benchmark!.Amount * Months * students;
        return (
            limit,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{benchmark.Amount:#,##0.##} 元/月 × {Months} 个月 × {students} 名学生 = {limit:#,##0.##} 元"
            )
        );
    }
}
