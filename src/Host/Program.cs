using Platform.Calendar;
using Platform.Host.Database;
using Platform.Host.Verbs;

// Settings, wwwroot and plugins lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
builder.WebHost.UseStaticWebAssets();

builder.Services.AddCalendar();
builder.Services.AddDatabase(builder.Configuration);
builder.Services.AddVerbs(args);

var app = builder.Build();

if (await app.Services.TryRunVerbAsync(args) is { } exitCode)
    return exitCode;

app.MapStaticAssets();

await app.RunAsync();
return 0;
