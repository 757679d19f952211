namespace Platform.Editions;

/// <summary>Where in a service item two editions differ, in the order they are told.</summary>
public enum DifferenceArea
{
    /// <summary>事项和办事指南.</summary>
    Guide,

    /// <summary>申请条件.</summary>
    Precondition,

    /// <summary>Forms, their sections and their fields.</summary>
    Form,

    /// <summary>Also what one body hands up to the next.</summary>
    Material,

    /// <summary>办理流程.</summary>
    Stage,

    /// <summary>Papers made from the proceedings.</summary>
    Paper,

    TimeLimit,

    Certificate,
}
