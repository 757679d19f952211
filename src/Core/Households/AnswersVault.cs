using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Households;

/// <summary>Keeps answers as JSON in which every personal answer is sealed on its own, bound to its row and place.</summary>
public sealed class AnswersVault(FieldCipher cipher)
{
    /// <summary>Starts every sealed answer; taken out of what a person types.</summary>
    private const string Mark = "\u0001";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="subjectId">The row the answers stand in: what is sealed for one does not open in another.</param>
    /// <param name="forms">
    /// The forms they were given on. An answer none of them asks for was carried over from earlier forms and is sealed:
    /// nothing here says that it is harmless.
    /// </param>
    public string Seal(Guid subjectId, IEnumerable<Form> forms, Answers answers)
    {
        var open = forms
            .SelectMany(form => form.Sections)
            .SelectMany(section => section.Fields)
            .Where(field => !field.Fact.Personal)
            .Select(field => field.Fact.Key)
            .ToHashSet();
        return JsonSerializer.Serialize(
            Map(
                answers,
                (key, path, typed) =>
                {
                    var answer = typed.Replace(Mark, "", StringComparison.Ordinal);
                    return open.Contains(key) ? answer : Mark + cipher.Seal(answer, Context(subjectId, path));
                }
            ),
            Options
        );
    }

    /// <param name="subjectId">The same as at sealing.</param>
    public Answers Open(Guid subjectId, string json) =>
        Map(
            JsonSerializer.Deserialize<Answers>(json, Options)!,
            (_, path, answer) =>
                answer.StartsWith(Mark, StringComparison.Ordinal)
                    ? cipher.Open(answer[Mark.Length..], Context(subjectId, path))
                    : answer
        );

    private static string Context(Guid subjectId, string path) => $"answers/{subjectId}/{path}";

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
