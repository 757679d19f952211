namespace Platform.Host.Exports;

/// <summary>An Excel file to be fetched.</summary>
internal sealed record ExportedFile(string Name, byte[] Content);
