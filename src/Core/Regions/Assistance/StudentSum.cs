using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>A sum the document names for each student of the household.</summary>
/// <param name="Yuan">In a calendar year.</param>
/// <param name="Student">Tells a student's row among <see cref="Facts.Members"/>.</param>
public sealed record StudentSum(decimal Yuan, Condition Student, Citation Source) : CeilingFormula(Source)
{
    [JsonIgnore]
    public override string InWords =>
        string.Create(CultureInfo.InvariantCulture, $"每名学生每年不超过 {Yuan:#,##0.##} 元");

    internal override (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark)
    {
        var students = figures.StudentsBy(Student);
        if (students == 0)
        {
            return (null, "档案中没有登记在校学生，不能测算");
        }

        var limit = Yuan * students;
        return (
            limit,
            string.Create(CultureInfo.InvariantCulture, $"{Yuan:#,##0.##} 元 × {students} 名学生 = {limit:#,##0.##} 元")
        );
    }
}
