namespace Platform.Grievances;

/// <summary>What a mediation came to, as the minutes say it.</summary>
public static class MediationResultWords
{
    extension(MediationResult result)
    {
        public string InWords =>
            result switch
            {
                MediationResult.Succeeded => "协调成功",
                MediationResult.Failed => "协调不成功",
                MediationResult.ToBeContinued => "尚未谈妥，继续协调",
                _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
            };
    }
}
