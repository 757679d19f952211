namespace Platform.Regions.Tests.Tables;

/// <summary>A case, from the day its application was handed in.</summary>
public sealed class HandedIn
{
    private readonly ServiceItem _item;
    private readonly DateOnly _day;

    internal HandedIn(ServiceItem item, DateOnly day) => (_item, _day) = (item, day);

    public void IsDueOn(string day)
    {
        Assert.True(_item.TimeLimit is not null, "办理时限文件未规定");
        Assert.Equal(
            RegionTable.On(day),
            _item.TimeLimit.DueOn(_day, (from, count) => RegionTable.Calendar.Add(from, count).LastDay)
        );
    }
}
