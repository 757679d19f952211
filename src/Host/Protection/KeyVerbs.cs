using Platform.Storage;

namespace Platform.Host.Protection;

/// <summary>What an operator does with the keys from the command line.</summary>
internal static class KeyVerbs
{
    /// <summary><c>keys create</c>: the first ring, or one more sealing key for an existing ring.</summary>
    public static int Create(IConfiguration configuration, TextWriter output)
    {
        var directory = new DataDirectories(configuration).KeyRing;
        var isFirst = !KeyRing.Exists(directory);
        try
        {
            var id = KeyRing.Create(directory, TimeProvider.System);
            output.WriteLine(isFirst ? $"已生成密钥：{directory}" : $"已增加加密密钥 {id}：{directory}");
            output.WriteLine("请立即备份该目录，并与数据库备份分开保存。密钥丢失后，已加密的信息无法恢复。");
            return 0;
        }
        catch (OperatorException error)
        {
            output.WriteLine(error.Message);
            return 1;
        }
    }
}
