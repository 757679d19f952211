namespace Platform.Rounds;

/// <summary>The states as shown to people.</summary>
public static class LineStateWords
{
    extension(LineState state)
    {
        public string InWords =>
            state switch
            {
                LineState.Untouched => "未核查",
                LineState.InProgress => "办理中",
                LineState.ExitProposed => "拟退出",
                LineState.Kept => "留档",
                LineState.Exited => "已退出",
                LineState.Elsewhere => "已转出",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
    }
}
