using Platform.Host.Demo;
using Platform.Regions;

namespace Platform.Host.Tests.Demo;

public sealed class DemoPapersTests
{
    [Fact]
    public void Identity_numbers_pass_the_check_and_say_the_sex()
    {
        var today = new DateOnly(2026, 3, 2);
        for (var place = 0; place < 500; place++)
        {
            var man = DemoIdNumbers.Make("990101", new DateOnly(1980, 2, 29), "男", place);
            var woman = DemoIdNumbers.Make("990101", new DateOnly(1980, 2, 29), "女", place);

            Assert.Null(IdNumber.Fault(man, today));
            Assert.Null(IdNumber.Fault(woman, today));
            Assert.Equal(1, (man[16] - '0') % 2);
            Assert.Equal(0, (woman[16] - '0') % 2);
        }
    }

    [Fact]
    public void The_picture_begins_and_ends_as_a_JPEG_does()
    {
        var picture = DemoJpeg.NoticeBoard();

        Assert.Equal([0xFF, 0xD8, 0xFF], picture[..3]);
        Assert.Equal([0xFF, 0xD9], picture[^2..]);
    }
}
