using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Makes an administrator from the command line, where nobody is signed in yet.</summary>
public sealed class SetupDesk(IPlatformDbs dbs, IPasswordHasher<Account> hasher, AuditTrail trail, TimeProvider time)
{
    /// <returns>The password where one was generated, else null.</returns>
    public async Task<string?> CreateAdministratorAsync(FirstAdministrator request)
    {
        var account = NewAccounts.Make(request.UserName, request.Name);
        if (request.Password is not null && PasswordRules.Fault(request.Password, account.UserName) is { } fault)
        {
            throw new RuleException($"密码不合要求：{fault}。");
        }

        var generated = request.Password is null ? PasswordRules.Random() : null;
        account.PasswordHash = hasher.HashPassword(account, request.Password ?? generated!);
        account.MustChangePassword = generated is not null;

        await using var db = dbs.Open(Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await NewAccounts.NameIsFreeAsync(db, account);
        if (request.Province is var (name, code) && !await db.Bodies.AnyAsync(body => body.DivisionCode == code))
        {
            db.Bodies.Add(
                new Body
                {
                    Kind = BodyKind.Province,
                    Name = BodyRules.Name(name),
                    DivisionCode = BodyRules.DivisionCode(code, BodyKind.Province, above: null),
                }
            );
            await db.SaveChangesAsync();
        }

        var post = new Post
        {
            AccountId = account.Id,
            BodyId = await FindBodyAsync(db, request.Body.Trim()),
            Role = Role.Administrator,
            Title = Role.Administrator.InWords,
            From = ChinaTime.Today(time),
        };
        db.Accounts.Add(account);
        db.Posts.Add(post);
        trail.Record(db, AuditActor.System, "account-created", "account", account.Id, new { account.UserName });
        trail.Record(
            db,
            AuditActor.System,
            "post-given",
            "account",
            account.Id,
            new { post.BodyId, Role = post.Role.ToString() }
        );
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return generated;
    }

    private static async Task<int> FindBodyAsync(PlatformDb db, string nameOrCode)
    {
        var found = await db
            .Bodies.Where(body => body.Name == nameOrCode || body.DivisionCode == nameOrCode)
            .Select(body => body.Id)
            .Take(2)
            .ToListAsync();
        return found switch
        {
            [var only] => only,
            [] when !await db.Bodies.AnyAsync() => throw new RuleException(
                "还没有任何单位。请加上 --province 名称 --code 代码，先建立省总工会。"
            ),
            [] => throw new RuleException($"没有名称或行政区划代码为“{nameOrCode}”的单位。"),
            _ => throw new RuleException($"有多个单位叫“{nameOrCode}”，请改用行政区划代码。"),
        };
    }
}
