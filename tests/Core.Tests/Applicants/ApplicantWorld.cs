using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Applicants;
using Platform.Testing;

namespace Platform.Core.Tests.Applicants;

/// <summary>The desks of applicants' accounts on a database of their own.</summary>
public sealed class ApplicantWorld : IAsyncLifetime
{
    public const string Password = "Teapot-rain-27";

    public static readonly TimeSpan Lasting = TimeSpan.FromHours(10);

    private ServiceProvider? _services;
    private IServiceScope? _scope;
    private int _numbers;

    public FakeClock Clock { get; } = new();

    public TestDatabase Database { get; } = new();

    public T Get<T>()
        where T : notnull => _scope!.ServiceProvider.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(Clock, Database);
        services.AddApplicants();
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
    }

    public async Task DisposeAsync()
    {
        _scope!.Dispose();
        await _services!.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A number nobody has registered.</summary>
    public string NewMobile() =>
        $"139{Interlocked.Increment(ref _numbers).ToString("D8", CultureInfo.InvariantCulture)}";

    public Task<ApplicantKey> RegisterAsync(string mobile, string password = Password, string name = "测试甲") =>
        Get<ApplicantEntry>().RegisterAsync(Asked(mobile, password) with { Name = name }, Lasting);

    public Task<ApplicantKey> SignInAsync(string mobile, string password = Password) =>
        Get<ApplicantEntry>().SignInAsync(mobile, password, Lasting);

    public async Task<bool> HoldsAsync(ApplicantKey key) => await Get<ApplicantSessions>().FindAsync(key) is not null;

    public static Registration Asked(string mobile, string password = Password) =>
        new(mobile, "测试甲", password, Agrees: true, AgreesToSensitive: true);
}
