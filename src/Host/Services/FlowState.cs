namespace Platform.Host.Services;

/// <summary>How far a box of a service's flow chart is for one row.</summary>
/// <param name="Note">When, or by whom; empty where there is nothing to say.</param>
public sealed record FlowState(bool IsDone, bool IsNow, string Note)
{
    public static FlowState Ahead { get; } = new(false, false, "");

    public string Class =>
        IsDone ? "path-done"
        : IsNow ? "path-now"
        : "path-later";

    public string Icon =>
        IsDone ? "check"
        : IsNow ? "more_horiz"
        : "";

    public static FlowState Done(string note = "") => new(true, false, note);

    public static FlowState Now(string note = "") => new(false, true, note);

    public static FlowState Of(bool isDone, bool isNow, string note = "") =>
        isDone ? Done(note)
        : isNow ? Now(note)
        : Ahead;
}
