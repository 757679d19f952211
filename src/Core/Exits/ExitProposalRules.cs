using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>What a proposal has to say, and who may make it.</summary>
internal static class ExitProposalRules
{
    public static void Check(Actor actor, Archive archive, ExitTerms terms, ExitProposal proposal, DateOnly today)
    {
        if (actor.BodyKind is BodyKind.Department)
        {
            throw new RuleException("退出由工会提出");
        }

        if (proposal.Origin is ExitOrigin.Worker && actor.BodyId != archive.PrimaryId)
        {
            throw new RuleException("职工本人申请退出的，由其所在单位的基层工会登记")
            {
                Field = nameof(ExitProposal.Origin),
            };
        }

        if (!terms.Kinds.Contains(proposal.Kind))
        {
            throw new RuleException("文件没有规定这种退出方式")
            {
                Field = nameof(ExitProposal.Kind),
                Clause = terms.Rules?.Source.InWords,
            };
        }

        _ = Ask.For(
            proposal.Cause,
            "请写明退出的原因",
            nameof(ExitProposal.Cause),
            ExitMapping.CauseLength,
            terms.SourceOf(proposal.Kind)?.InWords
        );
        if (proposal.Words?.Trim().Length > ExitMapping.WordsLength)
        {
            throw new RuleException($"最多写 {ExitMapping.WordsLength} 个字") { Field = nameof(ExitProposal.Words) };
        }

        if (proposal.Origin is ExitOrigin.Worker or ExitOrigin.ContactPerson)
        {
            _ = Ask.For(proposal.AskedBy, "请填写由谁提出", nameof(ExitProposal.AskedBy), 50);
        }

        Ask.ForDay(proposal.AskedOn ?? today, archive.OpenedOn, today, "建档日期", nameof(ExitProposal.AskedOn));
    }
}
