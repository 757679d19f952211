using Platform.Regions;

namespace Platform.Approvals;

/// <summary>The stages one application goes through: the chain without those whose condition does not hold for it.</summary>
public sealed class Route(IReadOnlyList<Stage> chain, IFacts facts)
{
    public IReadOnlyList<Stage> Stages { get; } = [.. chain.Where(stage => stage.When.Holds(facts))];

    public Stage First => Stages[0];

    /// <summary>Null when the code is of no stage on the route.</summary>
    public Stage? Find(string code) => Stages.FirstOrDefault(stage => stage.Code == code);

    /// <summary>Null after the last stage.</summary>
    public Stage? After(Stage stage) => Stages.SkipWhile(other => other.Code != stage.Code).Skip(1).FirstOrDefault();

    /// <summary>Where 退回上一级 leads; null before the stage that follows the application.</summary>
    public Stage? Before(Stage stage) =>
        Stages.TakeWhile(other => other.Code != stage.Code).LastOrDefault(other => other is not Application);

    /// <summary>Where 退回原建档单位 leads: the first stage after the application.</summary>
    public Stage? Originator => Stages.FirstOrDefault(stage => stage is not Application);
}
