using Platform.Assistance;

namespace Platform.Host.Assistance.Funds;

/// <summary>An allotment while it is being typed.</summary>
public sealed class AllotmentDraft
{
    public decimal? Amount { get; set; }

    public DateOnly? On { get; set; }

    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Remark { get; set; }

    internal Allotment Request => new(Amount, On, Number, Title, Remark);
}
