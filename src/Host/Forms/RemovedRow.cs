using Platform.Regions;

namespace Platform.Host.Forms;

/// <summary>A row that was taken out and can be brought back.</summary>
public sealed record RemovedRow(Section Section, int Index, Dictionary<string, string> Answers);
