using Platform.Host.Database;

// Settings, wwwroot and plugins lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
builder.WebHost.UseStaticWebAssets();

builder.Services.AddDatabase(builder.Configuration);

var app = builder.Build();

app.MapStaticAssets();

await app.RunAsync();
