namespace Platform.Inspections;

/// <summary>Where one drawn archive stands.</summary>
public enum SpotCheckStatus
{
    /// <summary>待核查.</summary>
    Drawn,

    /// <summary>属实.</summary>
    Sound,

    /// <summary>有问题: found, and nothing done about it yet.</summary>
    Faulty,

    /// <summary>退回原建档单位: the union that made the archive has to mend it.</summary>
    SentBack,

    /// <summary>It says it has; whoever checked looks again.</summary>
    Answered,

    /// <summary>整改到位.</summary>
    Mended,

    /// <summary>建议退出: the archive goes through its exit.</summary>
    ExitProposed,
}
