using Platform.Host.Verbs;
using Platform.Storage;

namespace Platform.Host.Protection;

/// <summary>Makes the first key ring, or adds a sealing key to an existing one.</summary>
internal sealed class CreateKeyVerb(IConfiguration configuration, TimeProvider time) : IVerb
{
    public string Name => "keys create";

    public string Usage => "   生成密钥；已有密钥时增加一把新的加密密钥";

    public async Task<int> RunAsync(VerbCall call)
    {
        var directory = new DataDirectories(configuration).KeyRing;
        var isFirst = !KeyRing.Exists(directory);
        var id = KeyRing.Create(directory, time);
        await call.Out.WriteLineAsync(isFirst ? $"已生成密钥：{directory}" : $"已增加加密密钥 {id}：{directory}");
        await call.Out.WriteLineAsync("请立即备份该目录，并与数据库备份分开保存。密钥丢失后，已加密的信息无法恢复。");
        return 0;
    }
}
