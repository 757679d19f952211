using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Tables;

/// <summary>A public notice posted on a day, counted in the working days of the State Council's arrangement.</summary>
public sealed class PostedNotice
{
    private readonly PublicNotice _notice;
    private readonly DateOnly _posted;

    internal PostedNotice(ServiceItem item, DateOnly posted) =>
        (_notice, _posted) = (item.Approval.Parts<PublicNotice>().Single().Value, posted);

    /// <summary>The last day it has to hang.</summary>
    public PostedNotice EndsOn(string day)
    {
        Assert.Equal(RegionTable.On(day), LastDay);
        return this;
    }

    /// <summary>The first day the next step may be taken.</summary>
    public PostedNotice GoesOnFrom(string day)
    {
        Assert.Equal(RegionTable.On(day), RegionTable.Calendar.NextWorkingDay(LastDay));
        return this;
    }

    /// <summary>文件未规定: whoever posts it decides the number of days.</summary>
    public void HasNoLength() => Assert.Null(_notice.AtLeast);

    private DateOnly LastDay
    {
        get
        {
            Assert.True(_notice.AtLeast is not null, "公示天数文件未规定");
            return RegionTable.Calendar.Add(_posted, _notice.AtLeast.Value.Count).LastDay;
        }
    }
}
