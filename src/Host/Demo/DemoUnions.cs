using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>Makes a plan's unions and people through the desks, as an administrator would.</summary>
internal sealed class DemoUnions(
    IPlatformDbs dbs,
    SetupDesk setup,
    RegisterDesk register,
    AccountDesk accounts,
    PostDesk posts,
    IPasswordHasher<Account> hasher,
    TimeProvider time
)
{
    public async Task<DemoCast> MakeAsync(DemoPlan plan)
    {
        var administrator = await AdministratorAsync(plan.Administrator, plan.Bodies[0]);
        var ids = new Dictionary<string, int> { [plan.Bodies[0].Key] = administrator.BodyId };
        foreach (var body in plan.Bodies.Skip(1))
        {
            ids[body.Key] = await BodyAsync(administrator, body, ids);
        }

        foreach (var person in plan.People)
        {
            await PersonAsync(administrator, person, ids);
        }

        return await CastAsync(ids);
    }

    private async Task<Actor> AdministratorAsync(DemoAdministrator person, DemoBody province)
    {
        await using var db = dbs.Open(Scope.Everything);
        if (!await db.Accounts.AnyAsync(account => account.UserName == person.User))
        {
            await setup.CreateAdministratorAsync(
                new FirstAdministrator(person.User, person.Name, province.Name, DemoAccounts.Password)
                {
                    Province = (province.Name, province.Code!),
                }
            );
        }

        var account = await db.Accounts.SingleAsync(account => account.UserName == person.User);
        var post = await db.Posts.FirstAsync(post => post.AccountId == account.Id);
        return Actor.Of(account, post, await db.Bodies.SingleAsync(body => body.Id == post.BodyId));
    }

    private async Task<int> BodyAsync(Actor administrator, DemoBody body, Dictionary<string, int> ids)
    {
        var parent = ids[body.Below!];
        await using var db = dbs.Open(Scope.Everything);
        var existing = await db.Bodies.SingleOrDefaultAsync(row => row.ParentId == parent && row.Name == body.Name);
        return existing?.Id
            ?? await register.CreateAsync(
                administrator,
                new NewBody(parent, body.Kind, body.Name)
                {
                    DivisionCode = body.Code,
                    Telephone = body.Telephone,
                    DepartmentId = body.Department is { } department ? ids[department] : null,
                }
            );
    }

    private async Task PersonAsync(Actor administrator, DemoPerson person, Dictionary<string, int> ids)
    {
        var today = ChinaTime.Today(time);
        var given = person.Posts.Select(post => new NewPost(ids[post.At], post.Role, post.Title, today)).ToList();
        var created = await accounts.CreateAsync(administrator, new NewAccount(person.User, person.Name, given[0]));
        foreach (var post in given.Skip(1))
        {
            await posts.GiveAsync(administrator, created.Id, post);
        }

        // One password for all, and none to be changed: a browser test signs in as each of them in turn.
        await using var db = dbs.Open(Scope.Everything);
        var account = await db.Accounts.SingleAsync(account => account.Id == created.Id);
        account.PasswordHash = hasher.HashPassword(account, DemoAccounts.Password);
        account.MustChangePassword = false;
        await db.SaveChangesAsync();
    }

    private async Task<DemoCast> CastAsync(Dictionary<string, int> ids)
    {
        await using var db = dbs.Open(Scope.Everything);
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(body => body.Id);
        var held = await (
            from post in db.Posts
            where post.Role == Role.Officer || post.Role == Role.Lead
            join account in db.Accounts on post.AccountId equals account.Id
            orderby post.Id
            select new { post, account }
        )
            .AsNoTracking()
            .ToListAsync();
        return new DemoCast(
            ids.ToDictionary(pair => pair.Key, pair => bodies[pair.Value]),
            held.Select(one => Actor.Of(one.account, one.post, bodies[one.post.BodyId])).ToLookup(actor => actor.BodyId)
        );
    }
}
