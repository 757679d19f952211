using System.Globalization;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Testing;

/// <summary>
/// A small tree of made-up unions: two counties of one city, a sector union, units below it, beside it and directly
/// under the city, and a supervising department. People are added as a test needs them.
/// </summary>
public sealed class SampleUnions
{
    private readonly IPlatformDbs _dbs;
    private int _people;

    private SampleUnions(IPlatformDbs dbs) => _dbs = dbs;

    public Body Province { get; private set; } = null!;

    public Body City { get; private set; } = null!;

    public Body County { get; private set; } = null!;

    public Body OtherCounty { get; private set; } = null!;

    /// <summary>Of <see cref="County"/>.</summary>
    public Body Sector { get; private set; } = null!;

    /// <summary>Of <see cref="County"/>.</summary>
    public Body Department { get; private set; } = null!;

    /// <summary>Below <see cref="Sector"/>, supervised by <see cref="Department"/>.</summary>
    public Body Unit { get; private set; } = null!;

    /// <summary>Directly under <see cref="City"/> (市直).</summary>
    public Body DirectUnit { get; private set; } = null!;

    /// <summary>Directly under <see cref="OtherCounty"/>.</summary>
    public Body OtherUnit { get; private set; } = null!;

    public static async Task<SampleUnions> AddAsync(IPlatformDbs dbs)
    {
        var unions = new SampleUnions(dbs);
        await using var db = dbs.Open(Scope.Everything);
        unions.Province = await AddAsync(db, BodyKind.Province, "青禾省总工会", null, "990000");
        unions.City = await AddAsync(db, BodyKind.City, "白河市总工会", unions.Province, "990100");
        unions.County = await AddAsync(db, BodyKind.County, "东岭县总工会", unions.City, SampleRegion.Code);
        unions.OtherCounty = await AddAsync(db, BodyKind.County, "西泽县总工会", unions.City, "990122");
        unions.Sector = await AddAsync(db, BodyKind.Sector, "东岭县教育系统工会", unions.County);
        unions.Department = await AddAsync(db, BodyKind.Department, "东岭县教育主管部门", unions.County);
        unions.Unit = await AddAsync(db, BodyKind.Primary, "东岭县实验中学工会", unions.Sector);
        unions.DirectUnit = await AddAsync(db, BodyKind.Primary, "白河市公共交通公司工会", unions.City);
        unions.OtherUnit = await AddAsync(db, BodyKind.Primary, "西泽县纺织厂工会", unions.OtherCounty);
        unions.Unit.DepartmentId = unions.Department.Id;
        await db.SaveChangesAsync();
        return unions;
    }

    /// <summary>A new person with one post at the body, held since 2020.</summary>
    public async Task<Actor> ActorAsync(Body body, Role role)
    {
        var number = ++_people;
        var userName = string.Create(CultureInfo.InvariantCulture, $"person{number}-{body.Id}");
        var account = new Account
        {
            Id = Guid.NewGuid(),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            Name = $"{role.InWords}{number}",
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        await using var db = _dbs.Open(Scope.Everything);
        db.Accounts.Add(account);
        var post = await AddPostAsync(db, account, body, role);
        return Actor.Of(account, post, body);
    }

    /// <summary>A further post of the same person.</summary>
    public async Task<Actor> FurtherPostAsync(Actor actor, Body body, Role role)
    {
        await using var db = _dbs.Open(Scope.Everything);
        var account = await db.Accounts.FindAsync(actor.AccountId);
        return Actor.Of(account!, await AddPostAsync(db, account!, body, role), body);
    }

    private static async Task<Post> AddPostAsync(PlatformDb db, Account account, Body body, Role role)
    {
        var post = new Post
        {
            AccountId = account.Id,
            BodyId = body.Id,
            Role = role,
            Title = role.InWords,
            From = new(2020, 1, 1),
        };
        db.Posts.Add(post);
        await db.SaveChangesAsync();
        return post;
    }

    private static async Task<Body> AddAsync(
        PlatformDb db,
        BodyKind kind,
        string name,
        Body? parent,
        string? divisionCode = null
    )
    {
        var body = new Body
        {
            Name = name,
            Kind = kind,
            DivisionCode = divisionCode,
        };
        if (parent is not null)
        {
            body.MoveBelow(parent);
        }

        db.Bodies.Add(body);
        await db.SaveChangesAsync();
        return body;
    }
}
