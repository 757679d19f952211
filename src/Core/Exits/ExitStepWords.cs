namespace Platform.Exits;

public static class ExitStepWords
{
    extension(ExitStep step)
    {
        public string InWords =>
            step switch
            {
                ExitStep.Preparing => "准备",
                ExitStep.Deciding => "决定",
                ExitStep.Supplementing => "补充材料",
                ExitStep.Informing => "书面告知",
                ExitStep.FollowingUp => "回访",
                ExitStep.Over => "办结",
                _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
            };
    }
}
