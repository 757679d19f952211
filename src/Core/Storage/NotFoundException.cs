namespace Platform.Storage;

/// <summary>There is no such row, or the actor must not know of it: to them it is the same, and pages answer 404.</summary>
public sealed class NotFoundException() : RuleException("没有找到这条记录，或者您无权查看。");
