using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>编号 and 作废: the numbers of one sealing body's register, each given once.</summary>
public sealed class NumberingDesk(IPlatformDbs dbs, CertificateJournal journal, TimeProvider time)
{
    /// <summary>
    /// What the certificates could be numbered: on from the body's last number, or by the region's rule. Empty where
    /// there is nothing to count on from; the first number of all is typed.
    /// </summary>
    public async Task<IReadOnlyList<NumberAssignment>> SuggestAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificates = await CertificateActs.LoadAsync(db, ids, cancellation);
        var first = certificates[0];
        if (PatternOf(first) is { } pattern)
        {
            var next = await NextOrdinalAsync(db, first.SealingBodyId, pattern, cancellation);
            return
            [
                .. certificates.Select(
                    (certificate, place) => new NumberAssignment(certificate.Id, pattern.Number(next + place))
                ),
            ];
        }

        var last = await db
            .CertificateNumbers.Where(number => number.GivenById == first.ClaimingBodyId)
            .OrderByDescending(number => number.Id)
            .Select(number => number.Number)
            .FirstOrDefaultAsync(cancellation);
        var start = last is null ? "" : Numbering.Following(last) ?? "";
        return
        [
            .. certificates.Zip(
                Numbering.Sequence(start, certificates.Count),
                (certificate, number) => new NumberAssignment(certificate.Id, number)
            ),
        ];
    }

    /// <exception cref="RuleException">A number is missing, does not follow the rule, or was used; says at which field.</exception>
    public async Task NumberAsync(
        Actor actor,
        IReadOnlyList<NumberAssignment> assignments,
        CancellationToken cancellation = default
    )
    {
        var numbers = assignments
            .Select(assignment => assignment with { Number = Numbering.Normalize(assignment.Number) })
            .ToList();
        await using var db = dbs.Open(actor.Scope);
        var certificates = await CertificateActs.LoadAsync(db, numbers.Select(n => n.CertificateId), cancellation);
        foreach (var (certificate, assignment) in certificates.Zip(numbers))
        {
            CertificateActs.RequireClaimingBody(actor, certificate, "编号");
            RequireNumberable(certificate);
            RequireWellFormed(certificate, assignment);
        }

        RequireDifferent(numbers);
        var register = certificates[0].SealingBodyId;
        if (certificates.Any(certificate => certificate.SealingBodyId != register))
        {
            throw new RuleException("所选证件不由同一个工会盖章，请分开编号");
        }

        await RequireUnusedAsync(db, register, numbers, cancellation);
        foreach (var (certificate, assignment) in certificates.Zip(numbers))
        {
            Number(db, certificate, assignment.Number, actor);
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, CertificateMappings.NumberOnce))
        {
            await using var fresh = dbs.Open(actor.Scope);
            await RequireUnusedAsync(fresh, register, numbers, cancellation);
            throw;
        }
    }

    /// <summary>
    /// 作废: the number stays in the register and is never given again; the certificate goes back and needs another.
    /// </summary>
    /// <param name="hasBlank">Whether a blank for it is at hand; otherwise one is claimed anew.</param>
    public async Task SpoilAsync(
        Actor actor,
        Guid id,
        string? reason,
        bool hasBlank,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificate = await CertificateActs.LoadAsync(db, id, cancellation);
        if (actor.BodyId != certificate.SealingBodyId)
        {
            CertificateActs.RequireClaimingBody(actor, certificate, "作废");
        }

        if (certificate.Status is not (CertificateStatus.Numbered or CertificateStatus.Sealed))
        {
            throw new RuleException(
                certificate.Number is null
                    ? $"{certificate.Called()}还没有编号，没有可作废的编号"
                    : $"{certificate.Called()}{certificate.Status.InWords}，不能作废编号；需要收回的请办理注销"
            );
        }

        var because = CertificateActs.RequireReason(reason, "请写明作废的原因");
        var number = await db.CertificateNumbers.SingleAsync(
            number => number.RegisterId == certificate.SealingBodyId && number.Number == certificate.Number,
            cancellation
        );
        number.SpoiltOn = ChinaTime.Today(time);
        number.SpoiltBecause = because;
        number.SpoiltBy = actor.Name;
        certificate.Status = hasBlank ? CertificateStatus.Claimed : CertificateStatus.Awaiting;
        certificate.ClaimId = hasBlank ? certificate.ClaimId : null;
        certificate.Number = null;
        certificate.VerificationCode = null;
        certificate.NumberedOn = null;
        certificate.NumberedById = null;
        certificate.NumberedBy = null;
        certificate.SealedOn = null;
        certificate.SealedBy = null;
        journal.Record(
            db,
            certificate,
            CertificateEventKind.Spoilt,
            actor,
            hasBlank
                ? $"编号 {number.Number} 作废，用现有空白证重新编号"
                : $"编号 {number.Number} 作废，重新申领空白证",
            because
        );
        await db.SaveChangesAsync(cancellation);
    }

    private static void RequireNumberable(IssuedCertificate certificate)
    {
        if (certificate.Status is not CertificateStatus.Claimed)
        {
            throw new RuleException(
                certificate.Status is CertificateStatus.Awaiting
                    ? $"{certificate.HolderName}的空白证还没有领到，不能编号"
                    : $"{certificate.Called()}{certificate.Status.InWords}，不能再编号"
            )
            {
                Field = NumberAssignment.FieldOf(certificate.Id),
                Clause = certificate.Clause,
            };
        }
    }

    private void RequireWellFormed(IssuedCertificate certificate, NumberAssignment assignment)
    {
        var fault = assignment.Number switch
        {
            "" => "请填写编号",
            { Length: > Numbering.MaxLength } => $"编号最长 {Numbering.MaxLength} 个字符",
            var number when PatternOf(certificate) is { } pattern && pattern.Ordinal(number) is null =>
                $"编号应按规则编制，例如 {pattern.Number(1)}",
            _ => null,
        };
        if (fault is not null)
        {
            throw new RuleException(fault)
            {
                Field = assignment.Field,
                Clause = certificate.Terms.Certificate.Source.InWords,
            };
        }
    }

    private static void RequireDifferent(IReadOnlyList<NumberAssignment> numbers)
    {
        if (numbers.GroupBy(n => n.Number).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleException($"编号 {twice.Key} 在本次编号中出现两次") { Field = twice.Last().Field };
        }
    }

    private static async Task RequireUnusedAsync(
        PlatformDb db,
        int register,
        IReadOnlyList<NumberAssignment> numbers,
        CancellationToken cancellation
    )
    {
        var asked = numbers.Select(assignment => assignment.Number).ToList();
        var used = await db
            .CertificateNumbers.Where(number => number.RegisterId == register && asked.Contains(number.Number))
            .Select(number => number.Number)
            .ToListAsync(cancellation);
        if (numbers.FirstOrDefault(assignment => used.Contains(assignment.Number)) is { } taken)
        {
            throw new RuleException($"编号 {taken.Number} 已经用过（含作废），不能再用") { Field = taken.Field };
        }
    }

    private static async Task<int> NextOrdinalAsync(
        PlatformDb db,
        int register,
        NumberPattern pattern,
        CancellationToken cancellation
    )
    {
        var given = await db
            .CertificateNumbers.Where(number =>
                number.RegisterId == register && number.Number.StartsWith(pattern.Prefix)
            )
            .OrderByDescending(number => number.Id)
            .Select(number => number.Number)
            .ToListAsync(cancellation);
        return given.Max(pattern.Ordinal) is { } last ? last + 1 : 1;
    }

    private NumberPattern? PatternOf(IssuedCertificate certificate) =>
        certificate.Terms.Certificate.NumberPattern is { } pattern
            ? new NumberPattern(pattern, certificate.RegionCode, ChinaTime.Today(time).Year)
            : null;

    private void Number(PlatformDb db, IssuedCertificate certificate, string number, Actor actor)
    {
        var code = VerificationCode.Create();
        db.CertificateNumbers.Add(
            new CertificateNumber
            {
                RegisterId = certificate.SealingBodyId,
                Number = number,
                GivenById = certificate.ClaimingBodyId,
                CertificateId = certificate.Id,
                VerificationCode = code,
                TakenAt = time.GetUtcNow(),
            }
        );
        certificate.Status = CertificateStatus.Numbered;
        certificate.Number = number;
        certificate.VerificationCode = code;
        certificate.NumberedOn = ChinaTime.Today(time);
        certificate.NumberedById = actor.AccountId;
        certificate.NumberedBy = actor.Name;
        journal.Record(db, certificate, CertificateEventKind.Numbered, actor, $"编号 {number}");
    }
}
