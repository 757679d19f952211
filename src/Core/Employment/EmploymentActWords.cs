namespace Platform.Employment;

public static class EmploymentActWords
{
    extension(EmploymentAct act)
    {
        public string InWords =>
            act switch
            {
                EmploymentAct.Reported => "报送用工信息",
                EmploymentAct.Changed => "修改",
                EmploymentAct.SentBack => "退回修改",
                EmploymentAct.Published => "核对并发布",
                EmploymentAct.NotedOnPlatform => "登记外部平台发布",
                EmploymentAct.Filled => "已招满",
                EmploymentAct.Withdrawn => "撤回",
                EmploymentAct.Planned => "制定培训计划",
                EmploymentAct.Enrolled => "确定参加人员",
                EmploymentAct.TakenOff => "移出参加人员",
                EmploymentAct.AttendanceRecorded => "登记到课情况",
                EmploymentAct.Finished => "结业",
                EmploymentAct.Cancelled => "取消",
                EmploymentAct.TakenUp => "列为服务对象",
                EmploymentAct.Recommended => "推荐上岗",
                EmploymentAct.Interviewed => "登记应聘结果",
                EmploymentAct.Placed => "上岗",
                EmploymentAct.Supported => "扶持创业",
                EmploymentAct.FollowedUp => "回访",
                EmploymentAct.Left => "退出服务",
                _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
            };
    }
}
