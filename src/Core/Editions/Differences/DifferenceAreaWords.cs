namespace Platform.Editions;

public static class DifferenceAreaWords
{
    extension(DifferenceArea area)
    {
        public string InWords =>
            area switch
            {
                DifferenceArea.Guide => "事项和办事指南",
                DifferenceArea.Precondition => "申请条件",
                DifferenceArea.Form => "表格",
                DifferenceArea.Material => "材料",
                DifferenceArea.Stage => "办理流程",
                DifferenceArea.Paper => "文书",
                DifferenceArea.TimeLimit => "办理时限",
                DifferenceArea.Certificate => "证件",
                _ => throw new ArgumentOutOfRangeException(nameof(area), area, null),
            };
    }
}
