namespace Platform.Archives;

public static class ImportStateWords
{
    extension(ImportState state)
    {
        public string InWords =>
            state switch
            {
                ImportState.Checking => "正在核对",
                ImportState.Faulty => "有问题",
                ImportState.Ready => "待确认",
                ImportState.Writing => "正在导入",
                ImportState.Done => "已导入",
                ImportState.Cancelled => "已取消",
                ImportState.Stopped => "未能处理",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };

        /// <summary>Somebody works on it by itself; a page shows how far it is.</summary>
        public bool IsMoving => state is ImportState.Checking or ImportState.Writing;

        /// <summary>Nothing was written yet, and nobody is about to.</summary>
        public bool MayBeCancelled => state is ImportState.Checking or ImportState.Faulty or ImportState.Ready;
    }
}
