namespace Platform.Approvals.Checks;

/// <summary>A call the document prescribes was made before the case goes on.</summary>
internal sealed class CallCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.CallDue is { } call
            ?
            [
                new(
                    $"尚未电话通知（须讲明：{string.Join("、", call.Points)}），请通话后登记",
                    call.Source,
                    MendingPlace.Calls
                ),
            ]
            : [];
}
