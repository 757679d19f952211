namespace Platform.Regions;

/// <summary>One line of a calculation.</summary>
/// <param name="Label">What the line is about, e.g. 家庭人均纯收入.</param>
/// <param name="Words">The sum or comparison written out, e.g. (60,000 − 35,000) ÷ 3 人 ÷ 12 个月 = 694.44 元.</param>
/// <param name="Source">The clause in words; empty for plain arithmetic.</param>
/// <param name="Holds">For a test: whether it holds; null for every other line.</param>
public sealed record WorkingLine(string Label, string Words, string Source, bool? Holds = null);
