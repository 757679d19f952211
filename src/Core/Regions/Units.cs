namespace Platform.Regions;

/// <summary>Lets a description read as its document: <c>AtLeast = 7.WorkingDays</c>.</summary>
public static class Units
{
    extension(int count)
    {
        public WorkingDays WorkingDays => new(count);
    }
}
