namespace Platform.Storage;

/// <summary>Why the keys cannot be used.</summary>
internal static class KeyRingFaults
{
    public static OperatorException Missing(string path) =>
        new(
            $"找不到密钥：{path}。如果是新安装，请运行 keys create 生成；如果不是，请从备份恢复，切勿重新生成，否则已存的身份证号等信息将无法读出。",
            $"Keys not found: {path}. On a new installation run the verb `keys create`. Otherwise restore them from "
                + "backup: what was sealed with lost keys stays sealed for ever."
        );

    public static OperatorException Damaged(string path) =>
        new($"密钥文件已损坏：{path}。请从备份恢复。", $"Damaged key file: {path}. Restore it from backup.");

    public static OperatorException Exposed(string path) =>
        new(
            $"密钥文件可被其他用户读取：{path}。请先执行 chmod 600，再启动。",
            $"Other users can read the key file {path}. Run chmod 600 on it before starting."
        );
}
