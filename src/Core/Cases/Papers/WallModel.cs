using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// What a paper that hangs in public is filled from: these few things and no others, so that no identity number,
/// telephone, address, illness or bank card can get onto it, whatever the plugin's component prints.
/// </summary>
public static class WallModel
{
    private const string Undisclosed = "家庭生活困难";

    /// <param name="personal">Every personal answer of the form; see <see cref="PersonalAnswers"/>.</param>
    public static PaperModel Of(PaperModel model, IEnumerable<string> personal) =>
        new(
            new Answers
            {
                Values =
                {
                    [Facts.ApplicantName.Key] = Masking.Name(model[Facts.ApplicantName.Key]),
                    [Facts.HardshipCause] = CauseOf(model.Answers, personal),
                },
            },
            model.UnitName,
            model.CaseNumber,
            []
        )
        {
            UnitTelephone = model.UnitTelephone,
            Category = model.Category,
            Notices = model.Notices,
            Offices = model.Offices,
        };

    /// <summary>The class of the cause, unless it gives away what the form keeps to itself, such as a disability.</summary>
    public static string CauseOf(Answers answers, IEnumerable<string> personal)
    {
        var cause = answers[Facts.HardshipCause]?.Trim();
        return string.IsNullOrEmpty(cause) || personal.Any(answer => cause.Contains(answer, StringComparison.Ordinal))
            ? Undisclosed
            : cause;
    }
}
