namespace Platform.Regions;

/// <summary>The parties as the documents call them.</summary>
public static class PartyWords
{
    extension(Party party)
    {
        public string InWords =>
            party switch
            {
                Party.Applicant => "申请人",
                Party.Employer => "所在单位",
                Party.PrimaryUnion => "基层工会",
                Party.SuperiorUnion => "上级工会",
                Party.SectorUnion => "系统工会",
                Party.TownshipUnion => "镇、街道总工会",
                Party.SupervisingDepartment => "企业主管部门",
                Party.CountyAssistanceCentre => "县困难职工帮扶中心",
                Party.CountyUnion => "县级总工会",
                Party.CountyOrCityUnion => "县级以上工会",
                Party.CityAssistanceCentre => "市困难职工帮扶中心",
                Party.CityUnion => "市总工会",
                Party.ProvinceUnion => "省总工会",
                _ => throw new ArgumentOutOfRangeException(nameof(party), party, null),
            };
    }
}
