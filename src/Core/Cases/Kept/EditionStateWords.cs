namespace Platform.Cases;

public static class EditionStateWords
{
    extension(EditionState state)
    {
        public string InWords =>
            state switch
            {
                EditionState.InForce => "现行",
                EditionState.Coming => "将施行",
                EditionState.Superseded => "旧版",
                EditionState.ChangedInPlace => "已被改动的旧文本",
                EditionState.Gone => "插件中已没有",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
    }
}
