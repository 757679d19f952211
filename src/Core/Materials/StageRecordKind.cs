namespace Platform.Materials;

/// <summary>What kind of record a stage made.</summary>
public enum StageRecordKind
{
    /// <summary>走访.</summary>
    Visit,

    /// <summary>公示.</summary>
    Posting,

    /// <summary>会议记录.</summary>
    Minutes,
}
