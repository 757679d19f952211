namespace Platform.Regions;

/// <summary>What a box of a flow chart stands for.</summary>
public enum FlowBoxKind
{
    /// <summary>One step on the way.</summary>
    Step,

    /// <summary>One of several ways a step may be done (或).</summary>
    Way,

    /// <summary>Beside a step: done only where it is necessary, and back to the step.</summary>
    Aside,

    /// <summary>Beside a step: where the way ends or turns back (不予受理、退回).</summary>
    Exit,
}
