namespace Platform.Grievances;

public static class ReadBackWords
{
    extension(ReadBack readBack)
    {
        public string InWords =>
            readBack switch
            {
                ReadBack.Confirmed => "已核对无误并签名",
                ReadBack.RefusedToSign => "拒绝签名",
                _ => throw new ArgumentOutOfRangeException(nameof(readBack), readBack, null),
            };
    }
}
