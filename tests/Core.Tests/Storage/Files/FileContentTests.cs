using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Files;

public sealed class FileContentTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("platform-files-");

    [Theory]
    [InlineData("身份证.JPEG", "身份证.JPEG")]
    [InlineData("身份证.exe", "身份证.exe.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData(@"..\..\evil.jpg", "evil.jpg")]
    [InlineData("photo\u202egpj.exe", "photogpj.exe.jpg")]
    [InlineData("a\r\nb\0.jpg", "ab.jpg")]
    [InlineData("   ", "未命名.jpg")]
    public async Task The_name_offered_is_clean_and_ends_as_the_content_asks(string name, string offered)
    {
        await using var db = database.Open();
        var store = new DiskFileStore(new FileStoreOptions(_directory.FullName), new FakeClock());
        var file = await store.SaveAsync(db, new MemoryStream(Samples.Jpeg), name, by: null);

        var content = FileContent.Of(store, file);
        await content.Content.DisposeAsync();

        Assert.Equal(offered, content.DownloadName);
        Assert.True(content.ShowInline);
    }

    [Fact]
    public async Task A_long_name_keeps_its_ending()
    {
        await using var db = database.Open();
        var store = new DiskFileStore(new FileStoreOptions(_directory.FullName), new FakeClock());

        var name = new string('长', 300) + ".jpg";
        var file = await store.SaveAsync(db, new MemoryStream(Samples.Jpeg), name, by: null);

        Assert.Equal(200, file.OriginalName.Length);
        Assert.EndsWith("长.jpg", file.OriginalName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_document_is_only_offered_for_saving()
    {
        await using var db = database.Open();
        var store = new DiskFileStore(new FileStoreOptions(_directory.FullName), new FakeClock());
        var file = await store.SaveAsync(db, new MemoryStream(Samples.Word), "申请.docx", by: null);

        var content = FileContent.Of(store, file);
        await content.Content.DisposeAsync();

        Assert.False(content.ShowInline);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
