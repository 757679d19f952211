namespace Platform.Archives;

public static class ImpactStateWords
{
    extension(ImpactState state)
    {
        public string InWords =>
            state switch
            {
                ImpactState.Open => "待决定",
                ImpactState.Applied => "已调整",
                ImpactState.Kept => "维持原类别",
                ImpactState.Overtaken => "档案已变动",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
    }
}
