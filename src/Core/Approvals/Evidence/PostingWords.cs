namespace Platform.Approvals;

public static class PostingWords
{
    extension(Posting posting)
    {
        /// <summary>公示结果 in a sentence; empty while the notice hangs, or an objection was not looked into.</summary>
        public string ResultOn(DateOnly day) =>
            day < posting.NextStepFrom || posting.Objections.Exists(one => one.Upheld is null)
                ? ""
                : posting.ResultInWords;

        /// <summary>What the objections settled so far come to, in a sentence.</summary>
        public string ResultInWords =>
            posting.Objections switch
            {
                [] => "公示期间没有收到异议。",
                var all when all.Exists(one => one.Upheld is true) =>
                    $"收到异议 {all.Count} 件，其中 {all.Count(one => one.Upheld is true)} 件核实属实。",
                var all => $"收到异议 {all.Count} 件，经核实均不属实。",
            };
    }
}
