namespace Platform.Approvals;

/// <summary>One thing a stage must not pass without. Empty for stages it has nothing to say about.</summary>
public interface IStageCheck
{
    IEnumerable<Outstanding> Find(Situation situation);
}
