using Microsoft.AspNetCore.Components;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>Pages and styles are the Host's: a page of a plugin would stand outside its navigation and its permissions.</summary>
internal sealed class OwnsNoPages : IRegionRule
{
    public string Name => "插件没有自己的页面和静态文件";

    public string Remedy => "去掉 @page、wwwroot 和 .razor.css；证件和表格的样式写在组件内的 <style> 里。";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(RouteAttribute), inherit: true))
            .Select(type => $"{type.Name} 是页面（@page）")
            .Concat(Directory.Exists(Path.Combine(candidate.Directory, "wwwroot")) ? ["文件夹中有 wwwroot"] : []);
}
