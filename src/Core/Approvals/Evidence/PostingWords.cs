namespace Platform.Approvals;

/// <summary>A notice's outcome as forms and papers print it.</summary>
public static class PostingWords
{
    extension(Posting posting)
    {
        /// <summary>公示结果 in a sentence; empty while the notice hangs, or an objection was not looked into.</summary>
        public string ResultOn(DateOnly day) => posting.IsOver(day) ? posting.ResultInWords : "";

        /// <summary>What the objections settled so far come to, in a sentence.</summary>
        public string ResultInWords =>
            posting.Objections switch
            {
                [] => "公示期间没有收到异议。",
                var all when all.Exists(one => one.Upheld is true) =>
                    $"收到异议 {all.Count} 件，其中 {all.Count(one => one.Upheld is true)} 件核实属实。",
                var all => $"收到异议 {all.Count} 件，经核实均不属实。",
            };

        /// <summary>公示结果 as it is entered into a form, which does not print the days beside it.</summary>
        public string EntryInWords =>
            $"公示自{posting.PostedOn:yyyy年M月d日}至{posting.LastDay:yyyy年M月d日}，共 {posting.WorkingDays} 个工作日，"
            + (posting.Objections.Count == 0 ? "无异议。" : posting.ResultInWords);

        /// <summary>Its time is up and every objection was looked into.</summary>
        public bool IsOver(DateOnly day) =>
            day >= posting.NextStepFrom && posting.Objections.TrueForAll(one => one.Upheld is not null);
    }
}
