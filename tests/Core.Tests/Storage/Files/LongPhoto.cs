namespace Platform.Core.Tests.Storage.Files;

/// <summary>A photo of any length that takes no memory and tells how far it was read.</summary>
internal sealed class LongPhoto(long length) : Stream
{
    /// <summary>Where the connection is lost.</summary>
    public long BreaksAt { get; init; } = long.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position >= BreaksAt)
        {
            throw new IOException("The connection was lost.");
        }

        var read = (int)Math.Min(count, length - Position);
        buffer.AsSpan(offset, read).Clear();
        if (Position == 0)
        {
            Samples.Jpeg.CopyTo(buffer.AsSpan(offset));
        }

        Position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
