using Platform.Regions.Tests.Tables;

namespace Platform.Regions.Tests.Somewhere;

/// <summary>〔地区名称〕's document as examples a clerk can check: one row for each case the document tells apart.</summary>
public sealed class Examples() : RegionTable("〔代码〕")
{
    [Theory(DisplayName = "材料：情形，应交，不需要")]
    [InlineData("任何人", "困难职工档案表；身份证；户口簿；困难证明材料；公示报告", "")]
    public void Materials_are_asked_of_those_they_concern(string who, string needed, string notNeeded) =>
        Given(who).NeedsOnly(needed).DoesNotNeed(notNeeded);

    [Theory(DisplayName = "流程：情形，依次经过")]
    [InlineData("任何人", "职工申请→入户调查→民主评议→公示→审核认定→编号、盖章、发放证件")]
    public void The_chain_follows_the_document(string who, string steps) => Given(who).Follows(steps);

    [Fact(DisplayName = "公示：天数文件未规定")]
    public void A_notice_has_no_length_until_a_document_gives_one() => NoticePostedOn("2026-03-02").HasNoLength();

    [Fact(DisplayName = "状态：拟订中，全部填完后这里改为 Active")]
    public void It_serves_nobody_before_every_value_is_cited() => Assert.Equal(PluginStatus.Draft, Status);
}
