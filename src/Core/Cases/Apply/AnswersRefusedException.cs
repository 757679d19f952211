using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>A form that cannot be taken as it is, with everything that is wrong, each at its place.</summary>
public sealed class AnswersRefusedException(IReadOnlyList<FieldFault> faults)
    : RuleException(faults.Count == 1 ? faults[0].Message : $"表格有 {faults.Count} 处需要修改")
{
    public IReadOnlyList<FieldFault> Faults { get; } = faults;
}
