using Platform.Exits;
using Platform.Regions;

namespace Platform.Core.Tests.Exits;

public sealed class ExitPosterTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("收入提高", "收入提高")]
    [InlineData("癌症患者已去世", "不再符合建档条件")]
    public async Task Only_a_cause_of_the_document_hangs_on_the_wall(string cause, string shown)
    {
        var id = await _world.ProposedAsync(ExitWorld.Strict, ExitKind.Graduated, cause);

        var poster = ExitPoster.Of(await _world.ReadAsync(id));

        Assert.Equal(shown, poster.Cause);
        Assert.Equal(("测**", "东岭县实验中学", "脱困"), (poster.Name, poster.UnitName, poster.KindName));
    }

    [Fact]
    public async Task The_days_are_those_of_the_posting_that_counts()
    {
        var id = await _world.ProposedAsync(ExitWorld.Strict);
        Assert.Null(ExitPoster.Of(await _world.ReadAsync(id)).From);

        await _world.Get<ExitScrutinyDesk>().PostAsync(_world.UnitOfficer, id, _world.Today, "厂区公告栏");

        var poster = ExitPoster.Of(await _world.ReadAsync(id));
        Assert.Equal(
            (new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9), 5),
            (poster.From!.Value, poster.Until!.Value, poster.WorkingDays!.Value)
        );
    }
}
