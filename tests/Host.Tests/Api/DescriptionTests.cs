using System.Net;
using System.Text.Json;

namespace Platform.Host.Tests.Api;

/// <summary>The document other programs are written by.</summary>
public sealed class DescriptionTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public async Task Every_operation_says_what_it_does_and_how_it_may_end()
    {
        var operations = await OperationsAsync();

        Assert.Equal(13, operations.Count);
        Assert.All(
            operations,
            operation =>
            {
                Assert.False(string.IsNullOrWhiteSpace(operation.Value.Text("summary")), operation.Key);
                var answers = operation
                    .Value.GetProperty("responses")
                    .EnumerateObject()
                    .Select(one => one.Name)
                    .ToList();
                Assert.Contains(answers, status => status is "200" or "201");
                Assert.Contains("429", answers);
            }
        );
    }

    [Fact]
    public async Task What_needs_a_key_says_so_and_what_creates_asks_for_an_idempotency_key()
    {
        var operations = await OperationsAsync();

        Assert.All(
            operations,
            operation =>
            {
                var isPublic = operation.Key.Contains("/regions", StringComparison.Ordinal);
                var hasKey =
                    operation.Value.TryGetProperty("security", out var security) && security.GetArrayLength() > 0;
                Assert.NotEqual(isPublic, hasKey);
                var isOnce =
                    operation.Value.TryGetProperty("parameters", out var parameters)
                    && parameters.EnumerateArray().Any(one => one.Text("name") == "Idempotency-Key");
                Assert.Equal(operation.Key.StartsWith("post", StringComparison.Ordinal), isOnce);
            }
        );
    }

    [Fact]
    public async Task Every_part_it_refers_to_is_in_it()
    {
        var text = await TextAsync();
        var schemas = JsonElement.Parse(text).GetProperty("components").GetProperty("schemas");

        var named = text.Split("\"#/components/schemas/").Skip(1).Select(rest => rest[..rest.IndexOf('"')]).Distinct();

        Assert.All(named, name => Assert.True(schemas.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task A_refusal_of_what_cannot_be_read_is_a_problem_in_chinese()
    {
        using var app = await world.AppAsync();

        using var response = await app.PostAsync("applications", new { region = 1 });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("格式不对", await response.DetailAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing-here")]
    [InlineData("applications")]
    public async Task What_the_server_itself_refuses_is_a_problem_too(string address)
    {
        using var app = await world.AppAsync();

        using var response = await app.GetAsync(address);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
        Assert.NotEmpty(await response.DetailAsync());
    }

    private async Task<Dictionary<string, JsonElement>> OperationsAsync() =>
        JsonElement
            .Parse(await TextAsync())
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject().Select(operation => ($"{operation.Name} {path.Name}", operation.Value))
            )
            .ToDictionary();

    private async Task<string> TextAsync()
    {
        using var http = new HttpClient { BaseAddress = world.Address };
        return await http.GetStringAsync("/openapi/v1.json");
    }
}
