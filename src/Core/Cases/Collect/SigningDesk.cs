using Platform.Materials;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Records who put their hand to a paper, one entry for each adult. The paper is printed, signed, scanned and handed in at
/// the <see cref="MaterialDesk"/>; these entries say whose hands are on it.
/// </summary>
public sealed class SigningDesk(IPlatformDbs dbs, MaterialAccess access, CaseAudit audit, TimeProvider time)
{
    /// <param name="key">Of a draft, or an officer of one of the case's bodies.</param>
    /// <param name="name">As on the form.</param>
    /// <param name="on">The day they signed, in China.</param>
    /// <exception cref="NotFoundException">The key opens nothing, or the actor must not know of the case.</exception>
    /// <exception cref="RuleException">Nobody who has to sign, signed already, another mark is asked for, or a day ahead.</exception>
    public async Task SignAsync(DraftKey key, string materialCode, string name, SigningMark mark, DateOnly on)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await access.OpenAsync(db, key);
        var status = MaterialAccess.Needed(file, key, materialCode);
        var paper = $"《{MaterialAccess.NameOf(status.Material)}》";
        var rule =
            status.Material.Signing ?? throw new RuleException($"{paper}不需要逐人签名。") { Field = materialCode };
        var signer =
            status.Signers.FirstOrDefault(one => one.Name == name.Trim())
            ?? throw Refused($"按表格填写的情况，{paper}不需要“{name.Trim()}”签。{rule.InWords}。", "name");
        if (signer.Entry is { } entry)
        {
            throw Refused($"{signer.Name}已登记于 {entry.On:yyyy年M月d日}{entry.Mark.InWords}。", "name");
        }

        if (!rule.Marks.Contains(mark))
        {
            throw Refused($"{paper}须{rule.MarksInWords}。", "mark");
        }

        if (on > file.Today)
        {
            throw Refused($"{mark.InWords}日期不能晚于今天", "on");
        }

        var now = time.GetUtcNow();
        db.SigningEntries.Add(
            new SigningEntry
            {
                Id = Guid.CreateVersion7(now),
                DossierId = file.Case.Id,
                MaterialCode = materialCode,
                Name = signer.Name,
                Mark = mark,
                On = on,
                RecordedByName = key.Actor?.Name ?? file.Case.ApplicantName,
                RecordedAt = now,
            }
        );
        audit.Record(db, key, file.Case, "material-signed");
        await db.SaveChangesAsync();

        RuleException Refused(string words, string field) => new(words) { Field = field, Clause = rule.Source.InWords };
    }

    /// <summary>Takes a wrong entry back. It is kept, but no longer counts.</summary>
    /// <exception cref="NotFoundException">No such entry, or the key opens nothing.</exception>
    /// <exception cref="RuleException">Not asked for, or not the moment.</exception>
    public async Task TakeBackAsync(DraftKey key, Guid entryId)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await access.OpenAsync(db, key);
        var entry =
            file.Contents.Signings.FirstOrDefault(one => one.Id == entryId && one.TakenBackAt is null)
            ?? throw new NotFoundException();
        file.EnsureAsked(key, entry.MaterialCode);
        entry.TakenBackAt = time.GetUtcNow();
        audit.Record(db, key, file.Case, "material-signing-taken-back");
        await db.SaveChangesAsync();
    }
}
