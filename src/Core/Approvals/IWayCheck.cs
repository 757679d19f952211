namespace Platform.Approvals;

/// <summary>A check of one way among several (或), which may also be a stage of its own.</summary>
public interface IWayCheck : IStageCheck;
