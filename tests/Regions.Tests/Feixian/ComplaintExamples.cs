namespace Platform.Regions.Tests.Feixian;

/// <summary>指南“三、投诉途径”, as examples.</summary>
public sealed class ComplaintExamples
{
    private static readonly Region Region = Shelf.Region("371325");
    private static readonly ComplaintRules Rules = Region.Complaints!;
    private static readonly ComplaintClocks Clocks = Rules.Clocks!;

    [Fact]
    public void The_four_grounds_read_as_the_guide() =>
        Assert.Equal(
            [
                ("对符合法定条件的申请不予受理或不予批准的", "三、1（1）"),
                ("不在法定期限内批准的", "三、1（2）"),
                ("工作人员服务态度蛮横的", "三、1（3）"),
                ("接收申请人宴请或钱物的", "三、1（4）"),
            ],
            Rules.Grounds.Select(ground => (ground.Name, ground.Source.Clause))
        );

    [Fact]
    public void The_county_unions_office_head_is_responsible() =>
        Assert.Equal((Party.CountyUnion, "办公室主任"), (Rules.HandledBy, Rules.HandlerTitle));

    [Fact]
    public void The_three_figures_stay_apart_and_count_calendar_days() =>
        Assert.Equal(
            ["3 日（自然日）", "15 日（自然日）", "30 日（自然日）"],
            new[] { Clocks.Feedback, Clocks.Extension, Clocks.Outer }.Select(days => days?.InWords)
        );

    [Theory]
    [InlineData(true, "分别单独进行 接待人员做好笔录", "笔录")]
    [InlineData(false, "细心接听 询问清楚 如实记录", null)]
    public void The_duties_of_whoever_receives_are_the_guides(bool faceToFace, string duties, string? record)
    {
        var rule = faceToFace ? Rules.FaceToFace! : Rules.ByTelephone!;
        Assert.Equal(duties.Split(' '), rule.Duties);
        Assert.Equal(record, rule.RecordName);
    }

    [Fact]
    public void The_public_guide_shows_the_same_sentences()
    {
        var guide = Region.ServiceItems.Single().Guide;
        Assert.Equal(Rules.Grounds.Select(ground => ground.Name), guide.ComplaintGrounds);
        Assert.Contains(Clocks.Source.Quotation!, guide.ComplaintHandling);
        Assert.Equal(guide.ComplaintOfficeCode, Rules.OfficeCode);
    }

    [Fact]
    public void The_region_reads_its_complaint_rules_aloud()
    {
        var words = RegionInWords.Of(Region);
        Assert.Contains("由县级总工会办公室主任负责", words, StringComparison.Ordinal);
        Assert.Contains("反馈期限：自收到次日起 3 日（自然日）内反馈办理结果", words, StringComparison.Ordinal);
    }
}
