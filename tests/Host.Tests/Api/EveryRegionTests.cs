using System.Net;
using System.Text.Json;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Api;

/// <summary>A program that knows no region files in each of them by what the interface says, and by nothing else.</summary>
public sealed class EveryRegionTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public async Task An_application_can_be_filled_from_the_forms_and_the_faults_alone()
    {
        using var app = await world.AppAsync(await world.RegisterAsync(area: world.Unions.Province));
        var regions = (await app.ReadAsync("regions")).EnumerateArray().ToList();
        Assert.True(regions.Count > 1);
        foreach (var region in regions)
        {
            var code = region.Text("code")!;
            var unit = code == SampleRegion.Code ? world.Unions.Unit : await UnitOfAsync(code);
            var item = await app.ReadAsync($"regions/{code}/items/{region.GetProperty("items")[0].Text("code")}");

            var filled = await FillAsync(app, item, unit.Id);

            Assert.True(filled.GetProperty("faults").GetArrayLength() == 0, $"{code}: {filled.GetProperty("faults")}");
            Assert.NotEmpty(filled.GetProperty("materials").EnumerateArray());
        }
    }

    private async Task<JsonElement> FillAsync(SmallClient app, JsonElement item, int unit)
    {
        const int Rounds = 12;
        var form = new FormFromData(item.GetProperty("forms"), world.NewIdNumber);
        using var opened = await app.PostAsync(
            "applications",
            new
            {
                region = item.Text("region"),
                item = item.Text("code"),
                unit,
            }
        );
        var application = await opened.JsonAsync();
        Assert.True(opened.StatusCode is HttpStatusCode.Created, application.ToString());
        for (var round = 0; round < Rounds && application.GetProperty("faults").GetArrayLength() > 0; round++)
        {
            foreach (var fault in application.GetProperty("faults").EnumerateArray())
            {
                form.Answer(fault.Text("path")!);
            }

            using var put = await app.PutAsync(
                $"applications/{await opened.IdAsync()}/form",
                new
                {
                    version = application.GetProperty("version").GetInt32(),
                    answers = new { values = form.Values, rows = form.Rows },
                }
            );
            application = await put.JsonAsync();
            Assert.True(put.IsSuccessStatusCode, application.ToString());
        }

        return application;
    }

    /// <summary>A unit of a made-up county, or of a county of a made-up city, with the region's code.</summary>
    private async Task<Body> UnitOfAsync(string code)
    {
        await using var db = world.Database.Open(Scope.Everything);
        var isCity = code.EndsWith("00", StringComparison.Ordinal);
        var city = Below(BodyKind.City, world.Unions.Province, isCity ? code : code[..4] + "00");
        db.Bodies.Add(city);
        await db.SaveChangesAsync();
        var county = Below(BodyKind.County, city, isCity ? code[..4] + "01" : code);
        db.Bodies.Add(county);
        await db.SaveChangesAsync();
        var unit = Below(BodyKind.Primary, county, null);
        db.Bodies.Add(unit);
        await db.SaveChangesAsync();
        return unit;
    }

    private static Body Below(BodyKind kind, Body parent, string? code)
    {
        var body = new Body
        {
            Name = $"样例{kind.InWords}{code}",
            Kind = kind,
            DivisionCode = code,
        };
        body.MoveBelow(parent);
        return body;
    }
}
