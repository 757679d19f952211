namespace Platform.Activities;

public static class ActivityActWords
{
    extension(ActivityAct act)
    {
        public string InWords =>
            act switch
            {
                ActivityAct.Planned => "制定方案",
                ActivityAct.Changed => "修改方案",
                ActivityAct.Submitted => "报送方案",
                ActivityAct.Consented => "同意方案",
                ActivityAct.Refused => "不同意方案",
                ActivityAct.HelperNamed => "确定专家、团队成员",
                ActivityAct.HelperTakenOff => "移出专家、团队成员",
                ActivityAct.Arranged => "与服务单位对接",
                ActivityAct.Held => "登记活动开展",
                ActivityAct.FileAttached => "上传照片、材料",
                ActivityAct.Cancelled => "取消活动",
                _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
            };
    }
}
