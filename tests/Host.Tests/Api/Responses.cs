using System.Net.Http.Json;
using System.Text.Json;

namespace Platform.Host.Tests.Api;

/// <summary>Reads answers.</summary>
internal static class Responses
{
    extension(HttpResponseMessage response)
    {
        public Task<JsonElement> JsonAsync() => response.Content.ReadFromJsonAsync<JsonElement>();

        /// <summary>The sentence a refusal gives.</summary>
        public async Task<string> DetailAsync()
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            return (await response.JsonAsync()).GetProperty("detail").GetString()!;
        }

        public async Task<Guid> IdAsync()
        {
            var body = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, body);
            return JsonElement.Parse(body).GetProperty("id").GetGuid();
        }
    }

    extension(JsonElement json)
    {
        public string? Text(string property) => json.GetProperty(property).GetString();

        public JsonElement One(string property, string value) =>
            json.EnumerateArray().Single(element => element.Text(property) == value);
    }
}
