using System.Reflection;

namespace Platform.Host.Plugins;

/// <summary>What a plugin's exception means to the person who has to mend it.</summary>
internal static class PluginFault
{
    public static string InWords(string name, Exception fault) =>
        fault switch
        {
            TargetInvocationException { InnerException: { } inner } => InWords(name, inner),
            TypeInitializationException { InnerException: { } inner } => InWords(name, inner),
            ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => InWords(name, first),
            BadImageFormatException => $"{name}.dll 不是 .NET 程序集，可能已损坏",
            FileNotFoundException { FileName: { } file } => $"缺少依赖 {file.Split(',')[0]}",
            FileLoadException { FileName: { } file } => $"依赖 {file.Split(',')[0]} 无法加载",
            InvalidCastException => "入口类没有实现 IRegionPlugin",
            MissingMethodException => "入口类没有无参数的公共构造函数",
            _ => $"启动时出错（{fault.GetType().Name}）：{fault.Message}",
        };
}
