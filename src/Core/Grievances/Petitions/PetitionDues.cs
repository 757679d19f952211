namespace Platform.Grievances;

/// <summary>The days a petition owes something by, while it does.</summary>
public static class PetitionDues
{
    /// <summary>In the order they fall due; empty where nobody set a day.</summary>
    public static IReadOnlyList<PetitionDue> Of(
        Petition petition,
        IEnumerable<PetitionLeg> legs,
        IEnumerable<PetitionUrging> urgings
    )
    {
        var dues = new List<PetitionDue>();
        if (petition is { AnswerBy: { } answer } && (petition.IsOpen || petition.MustBeTold))
        {
            dues.Add(new("答复信访人", petition.IsOpen ? petition.LeadBodyName : null, answer));
        }

        if (petition is { AskedBackBy: { } askedBack } && (petition.IsOpen || petition.MustBeReportedBack))
        {
            dues.Add(new("向来件单位反馈", petition.ReceivedByBodyName, askedBack));
        }

        if (petition.IsOpen)
        {
            dues.AddRange(
                from leg in legs
                where leg.IsAwaited && leg.DueOn != null
                select new PetitionDue("报送办理结果", leg.ToName, leg.DueOn!.Value)
            );
            dues.AddRange(
                from urging in urgings
                where urging.AnsweredAt is null && urging.AnswerBy != null
                select new PetitionDue("答复督办", urging.ToName, urging.AnswerBy!.Value)
            );
        }

        return [.. dues.OrderBy(due => due.On)];
    }

    internal static DateOnly? Earliest(
        Petition petition,
        IEnumerable<PetitionLeg> legs,
        IEnumerable<PetitionUrging> urgings
    ) => Of(petition, legs, urgings) is [var first, ..] ? first.On : null;
}
