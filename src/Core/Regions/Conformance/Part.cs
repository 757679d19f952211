namespace Platform.Regions.Conformance;

/// <summary>A part of a description and where it stands in it.</summary>
/// <param name="Where">The names on the way to it, e.g. 特困职工证办理服务 › 申请材料 › 身份证.</param>
public sealed record Part<T>(T Value, string Where);
