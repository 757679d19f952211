using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Keeps answers as JSON in which every personal answer is sealed on its own, bound to its case and place.</summary>
public sealed class AnswersVault(FieldCipher cipher)
{
    /// <summary>Starts every sealed answer; taken out of what a person types.</summary>
    private const string Mark = "\u0001";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Seal(Guid caseId, IEnumerable<Form> forms, Answers answers)
    {
        var personal = forms
            .SelectMany(form => form.Sections)
            .SelectMany(section => section.Fields)
            .Where(field => field.Fact.Personal)
            .Select(field => field.Fact.Key)
            .ToHashSet();
        return JsonSerializer.Serialize(
            Map(
                answers,
                (key, path, typed) =>
                {
                    var answer = typed.Replace(Mark, "", StringComparison.Ordinal);
                    return personal.Contains(key) ? Mark + cipher.Seal(answer, Context(caseId, path)) : answer;
                }
            ),
            Options
        );
    }

    public Answers Open(Guid caseId, string json) =>
        Map(
            JsonSerializer.Deserialize<Answers>(json, Options)!,
            (_, path, answer) =>
                answer.StartsWith(Mark, StringComparison.Ordinal)
                    ? cipher.Open(answer[Mark.Length..], Context(caseId, path))
                    : answer
        );

    private static string Context(Guid caseId, string path) => $"case/{caseId}/{path}";

    private static Answers Map(Answers answers, Func<string, string, string, string> map) =>
        new()
        {
            Values = answers.Values.ToDictionary(pair => pair.Key, pair => map(pair.Key, pair.Key, pair.Value)),
            Rows = answers.Rows.ToDictionary(
                rows => rows.Key,
                rows =>
                    rows.Value.Select(
                            (row, index) =>
                                row.ToDictionary(
                                    pair => pair.Key,
                                    pair => map(pair.Key, Answers.Path(rows.Key, index, pair.Key), pair.Value)
                                )
                        )
                        .ToList()
            ),
        };
}
