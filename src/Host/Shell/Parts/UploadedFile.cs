namespace Platform.Host.Shell.Parts;

/// <summary>A file as the browser sends it. Name and type are its word only.</summary>
/// <param name="Content">To be read once, from the beginning to the end; not seekable.</param>
public sealed record UploadedFile(string Name, string ClaimedType, long Length, Stream Content);
