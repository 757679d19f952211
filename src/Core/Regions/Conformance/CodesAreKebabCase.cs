using System.Text.RegularExpressions;

namespace Platform.Regions.Conformance;

/// <summary>Codes are kept in the database for good, so they are plain from the start.</summary>
public sealed partial class CodesAreKebabCase : IRegionRule
{
    public string Name => "代码是小写英文单词加连字符";

    public string Why => "代码存进数据库，以后不能改；一种写法，查起来不会错。";

    public string Remedy => "代码形如 archive-form，事实的键形如 applicant.name；一经使用不再改动。";

    public string? Example => """new Photocopy("household-register", "户口簿")""";

    public string MendedIn => "OwnFacts.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        Coded(candidate.Region)
            .Where(part => !Code().IsMatch(part.Value))
            .Concat(candidate.Region.Parts<Fact>().Select(KeyOf).Where(part => !Key().IsMatch(part.Value)))
            .Select(part => $"{part.Where}：代码“{part.Value}”不合格式");

    private static Part<string> KeyOf(Part<Fact> part) => new(part.Value.Key, part.Where);

    private static IEnumerable<Part<string>> Coded(Region region) =>
        region
            .Parts<object>()
            .Select(part => new Part<string?>(
                part.Value switch
                {
                    ServiceItem item => item.Code,
                    Form form => form.Code,
                    Material material => material.Code,
                    Stage stage => stage.Code,
                    Certificate certificate => certificate.Code,
                    Office office => office.Code,
                    Paper paper => paper.Code,
                    CategoryScheme scheme => scheme.Code,
                    Category category => category.Code,
                    ArchiveMark mark => mark.Code,
                    Switch choice => choice.Code,
                    ChangeRule change => change.Code,
                    RoundPlan round => round.Code,
                    ReportSheet sheet => sheet.Code,
                    Sanction sanction => sanction.Code,
                    PublicService service => service.Code,
                    FlowStep step => step.Code,
                    PetitionChannel channel => channel.Code,
                    ActivityKind activity => activity.Code,
                    TrainingKind training => training.Code,
                    StartupSupportKind support => support.Code,
                    ComplaintGround ground => ground.Code,
                    _ => null,
                },
                part.Where
            ))
            .Where(part => part.Value is not null)
            .Select(part => new Part<string>(part.Value!, part.Where));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+$")]
    private static partial Regex Key();
}
