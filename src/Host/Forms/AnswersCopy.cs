using Platform.Regions;

namespace Platform.Host.Forms;

internal static class AnswersCopy
{
    extension(Answers answers)
    {
        /// <summary>One that later typing does not change.</summary>
        public Answers Copy() =>
            new()
            {
                Values = new(answers.Values),
                Rows = answers.Rows.ToDictionary(
                    rows => rows.Key,
                    rows => rows.Value.Select(row => new Dictionary<string, string>(row)).ToList()
                ),
            };
    }
}
