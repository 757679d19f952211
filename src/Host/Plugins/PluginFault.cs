using System.Reflection;

namespace Platform.Host.Plugins;

/// <summary>Why a plugin could not be loaded, to the person who has to mend it.</summary>
/// <param name="Words">What was found, in Chinese.</param>
/// <param name="NextStep">What to do about it, in Chinese.</param>
internal sealed record PluginFault(string Words, string NextStep)
{
    private const string Rebuild = "重新编译：dotnet build src/Host";

    public static PluginFault NoDll(string name) =>
        new(
            $"文件夹中没有 {name}.dll",
            $"源文件夹、其中的工程文件和生成的程序集要同名：plugins/{name}/{name}.csproj；改好后{Rebuild}。"
        );

    public static PluginFault NoContract(string name) =>
        new(
            $"{name}.dll 没有引用契约 {ContractReference.ContractName}",
            "插件从 plugins/ 下的文件夹编译，那里的 Directory.Build.props 带来契约；不要把别处的程序集放进来。"
        );

    public static PluginFault OtherContract(Version version) =>
        new(
            $"按契约 {version} 编译，本平台的契约是 {ContractReference.Ours}，请用本平台的版本重新编译",
            Rebuild + "。"
        );

    public static PluginFault OtherName(string name, string assembly) =>
        new(
            $"{name}.dll 里的程序集名是 {assembly}；改名要连同工程文件一起改，再重新编译",
            $"把 {assembly}.csproj 改名为 {name}.csproj，{Rebuild}。"
        );

    public static PluginFault NoDoor { get; } =
        new(
            "没有 [assembly: RegionPlugin(typeof(…))]，不知道从哪个类开始",
            "在 …Region.cs 的第一行写上入口，例如 [assembly: RegionPlugin(typeof(Province.Place.PlaceRegion))]。"
        );

    public static PluginFault Of(string name, Exception fault) =>
        fault switch
        {
            TargetInvocationException { InnerException: { } inner } => Of(name, inner),
            TypeInitializationException { InnerException: { } inner } => Of(name, inner),
            ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => Of(name, first),
            BadImageFormatException => new($"{name}.dll 不是 .NET 程序集，可能已损坏", Rebuild + "。"),
            FileNotFoundException { FileName: { } file } => new(
                $"缺少依赖 {file.Split(',')[0]}",
                "这个库既不是平台共用的，也不在插件文件夹里：去掉它，或在插件的工程文件中引用它的包。"
            ),
            FileLoadException { FileName: { } file } => new(
                $"依赖 {file.Split(',')[0]} 无法加载",
                $"多半是版本不一致：删去插件自带的这个库，{Rebuild}。"
            ),
            InvalidCastException => new(
                "入口类没有实现 IRegionPlugin",
                "写成 public sealed class …Region : IRegionPlugin，并给出 Region 属性。"
            ),
            MissingMethodException => new(
                "入口类没有无参数的公共构造函数",
                "去掉入口类的构造函数，或写一个不带参数的。"
            ),
            NullReferenceException or ArgumentNullException => new(
                Unexpected(fault),
                "静态清单之间互相引用时次序不对：引用其他字段的清单写成 “=>” 而不是 “{ get; } =”。"
            ),
            _ => new(
                Unexpected(fault),
                "这是插件自己的代码抛出的错误；用 dotnet test tests/Regions.Tests 可以看到出错的行。"
            ),
        };

    private static string Unexpected(Exception fault) => $"启动时出错（{fault.GetType().Name}）：{fault.Message}";
}
