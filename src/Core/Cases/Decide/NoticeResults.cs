using Platform.Approvals;
using Platform.Households;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>将公示结果填写至表中: the sentence goes into the form's own field once the notice has passed.</summary>
public sealed class NoticeResults(AnswersVault vault)
{
    internal void Write(Act act, Stage stage)
    {
        var way = stage as PublicNotice ?? (stage as OneOf)?.Ways.OfType<PublicNotice>().FirstOrDefault();
        if (
            way?.ResultInto is not { } key
            || act.File.Contents.Postings.FirstOrDefault(one =>
                one.StageCode == way.Code && !one.IsVoid && one.IsOver(act.File.Today)
            )
                is not { } posting
        )
        {
            return;
        }

        var answers = act.File.Answers;
        answers.Values[key] = posting.EntryInWords;
        act.ReplaceAnswers(vault, answers, "公示结果填入表格");
    }
}
