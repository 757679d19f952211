using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Files;

public sealed class DiskFileStoreTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("platform-files-");
    private readonly FakeClock _clock = new();

    private DiskFileStore Store => new(new FileStoreOptions(_directory.FullName), _clock);

    public static TheoryData<byte[], string> Accepted =>
        new()
        {
            { Samples.Pdf, "application/pdf" },
            { Samples.Jpeg, "image/jpeg" },
            { Samples.Png, "image/png" },
            { Samples.Webp, "image/webp" },
            { Samples.Heic, "image/heic" },
            { Samples.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
            { Samples.Excel, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        };

    public static TheoryData<byte[], string> Refused =>
        new()
        {
            { File.ReadAllBytes(typeof(DiskFileStore).Assembly.Location), "可执行程序（Windows）" },
            { [0x7F, .. "ELF"u8, 2, 1, 1, 0], "可执行程序（Linux）" },
            { Samples.Text("#!/bin/sh\nrm -rf /\n"), "脚本程序" },
            { Samples.Text("\ufeff \n<!DOCTYPE html><script>alert(1)</script>"), "网页（HTML）" },
            { Samples.Text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "SVG 图片" },
            { Samples.Zip, "压缩包（ZIP）" },
            { [.. Samples.Zip.AsSpan(0, 20)], "损坏的压缩包" },
            { Samples.WordWithMacros, "带宏的 Office 文档" },
            { [.. "MZ junk "u8, .. Samples.Pdf], "可执行程序（Windows）" },
            { [.. "junk "u8, .. Samples.Pdf], "开头混有其他内容的 PDF" },
            { Samples.Film, "无法识别的文件" },
            { Samples.Text("姓名,身份证号"), "纯文本" },
            { [0x4D], "纯文本" },
        };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task The_type_comes_from_the_content(byte[] content, string type)
    {
        await using var db = database.Open();

        var file = await SaveAsync(db, content, "什么.都行");

        Assert.Equal(type, file.ContentType);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_calls_itself_a_PDF_is_told_what_it_is(byte[] content, string found)
    {
        await using var db = database.Open();

        var error = await Assert.ThrowsAsync<RuleException>(() => SaveAsync(db, content, "证明.pdf"));

        Assert.Equal($"这个文件其实是{found}，不能上传。请上传 PDF 或照片。", error.Message);
        Assert.Empty(FilesOnDisk());
        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Fact]
    public async Task What_says_what_it_is_is_not_told_so()
    {
        await using var db = database.Open();

        var error = await Assert.ThrowsAsync<RuleException>(() => SaveAsync(db, Samples.Zip, "材料.zip"));

        Assert.Equal("这个文件是压缩包（ZIP），不能上传。请上传 PDF 或照片。", error.Message);
    }

    [Fact]
    public async Task The_row_says_whose_it_is_and_the_bytes_come_back()
    {
        var by = Guid.NewGuid();
        await using (var db = database.Open())
        {
            var saved = await Store.SaveAsync(db, new MemoryStream(Samples.Pdf), @"C:\桌面\收入证明.pdf", by);
            saved.BelongTo("case", 7);
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var file = await after.StoredFiles.SingleAsync(file => file.UploadedBy == by);
        Assert.Equal(("收入证明.pdf", "case", "7"), (file.OriginalName, file.OwnerKind, file.OwnerId));
        Assert.Equal(_clock.Now, file.UploadedAt);
        Assert.Equal(Samples.Pdf.Length, file.Length);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Samples.Pdf)), file.Sha256);
        Assert.Equal(Samples.Pdf, await ReadAsync(file));
    }

    [Fact]
    public async Task A_file_is_not_handed_from_one_owner_to_another()
    {
        await using var db = database.Open();
        var file = await SaveAsync(db, Samples.Pdf, "证明.pdf");
        file.BelongTo("case", 7);
        file.BelongTo("case", 7);

        Assert.Throws<InvalidOperationException>(() => file.BelongTo("case", 8));
    }

    [Fact]
    public async Task The_same_content_lies_there_once()
    {
        await using var db = database.Open();

        var first = await SaveAsync(db, Samples.Png, "正面.png");
        var second = await SaveAsync(db, Samples.Png, "反面.png");

        Assert.NotEqual(first.Id, second.Id);
        Assert.Single(FilesOnDisk());
        Assert.Equal(Samples.Png, await ReadAsync(second));
    }

    [Fact]
    public async Task A_photo_of_60_MB_is_refused_with_the_limit_and_read_no_further()
    {
        await using var db = database.Open();
        await using var photo = new LongPhoto(60 * 1024 * 1024);

        var error = await Assert.ThrowsAsync<RuleException>(() => Store.SaveAsync(db, photo, "现场.jpg", by: null));

        Assert.Equal("“现场.jpg”超过 20 MB，不能上传。请缩小或分成几个文件再传，已填写的内容不受影响。", error.Message);
        Assert.InRange(photo.Position, 20 * 1024 * 1024, 21 * 1024 * 1024);
        Assert.Empty(FilesOnDisk());
    }

    [Fact]
    public async Task A_file_of_just_the_limit_is_taken()
    {
        await using var db = database.Open();
        await using var photo = new LongPhoto(20 * 1024 * 1024);

        var file = await Store.SaveAsync(db, photo, "现场.jpg", by: null);

        Assert.Equal(20 * 1024 * 1024, file.Length);
    }

    [Fact]
    public async Task An_empty_file_is_refused_by_name()
    {
        await using var db = database.Open();

        var error = await Assert.ThrowsAsync<RuleException>(() => SaveAsync(db, [], "证明.pdf"));

        Assert.Equal("“证明.pdf”是空文件，没有内容。请重新选择。", error.Message);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        await using var db = database.Open();
        await using var photo = new LongPhoto(1024 * 1024) { BreaksAt = 500_000 };

        await Assert.ThrowsAsync<IOException>(() => Store.SaveAsync(db, photo, "现场.jpg", by: null));

        Assert.Empty(FilesOnDisk());
    }

    [Fact]
    public async Task What_a_killed_host_left_is_cleared_after_a_day()
    {
        var incoming = Directory.CreateDirectory(Path.Combine(_directory.FullName, "incoming"));
        var left = Path.Combine(incoming.FullName, "left");
        await File.WriteAllTextAsync(left, "half");
        File.SetLastWriteTimeUtc(left, _clock.Now.UtcDateTime.AddHours(-25));
        var recent = Path.Combine(incoming.FullName, "recent");
        await File.WriteAllTextAsync(recent, "half");
        File.SetLastWriteTimeUtc(recent, _clock.Now.UtcDateTime.AddHours(-1));

        await using var db = database.Open();
        await SaveAsync(db, Samples.Pdf, "证明.pdf");

        Assert.False(File.Exists(left));
        Assert.True(File.Exists(recent));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private Task<StoredFile> SaveAsync(PlatformDb db, byte[] content, string name) =>
        Store.SaveAsync(db, new MemoryStream(content), name, by: null);

    private string[] FilesOnDisk() => Directory.GetFiles(_directory.FullName, "*", SearchOption.AllDirectories);

    private async Task<byte[]> ReadAsync(StoredFile file)
    {
        await using var content = Store.Open(file);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
