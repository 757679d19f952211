namespace Platform.Approvals.Checks;

/// <summary>一户一档: whoever is in a live archive already is found long before the determination, and never where.</summary>
internal sealed class OneArchiveCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.RegisteredElsewhere.Select(name => new Outstanding(
            $"{name}已在一份在册档案中，不能重复建档。请与本人核实：身份证号填错的，更正表格；确已在册的，不再办理本件",
            Source: null,
            MendingPlace.Form
        ));
}
