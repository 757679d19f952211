using Microsoft.AspNetCore.Components;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>Pages and styles are the Host's: a page of a plugin would stand outside its navigation and its permissions.</summary>
internal sealed class OwnsNoPages : IRegionRule
{
    public string Name => "插件没有自己的页面和静态文件";

    public string Why => "页面不归平台管，就绕过了登录和权限；静态文件平台不会发送。";

    public string Remedy => "去掉 @page、wwwroot 和 .razor.css；证件和表格的样式写在组件内的 <style> 里。";

    public string? Example => "<style>.place-certificate { … }</style>";

    public string MendedIn => "…Print.razor";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(RouteAttribute), inherit: true))
            .Select(type => $"{type.Name} 是页面（@page）")
            .Concat(Directory.Exists(Path.Combine(candidate.Directory, "wwwroot")) ? ["文件夹中有 wwwroot"] : []);
}
