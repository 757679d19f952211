namespace Platform.Regions;

/// <summary>The ways out of the register where no document's own word is at hand.</summary>
public static class ExitKindWords
{
    extension(ExitKind kind)
    {
        public string InWords =>
            kind switch
            {
                ExitKind.Graduated => "脱困",
                ExitKind.Deregistered => "注销",
                ExitKind.Withdrawn => "退档",
                ExitKind.Sealed => "删除",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
