namespace Platform.Regions;

/// <summary>
/// A number of days as a document gives it. The first day is excluded either way; calendar days that end on a day off run
/// on to the next working day (民法典第二百零一条、第二百零三条).
/// </summary>
public readonly record struct DayCount(int Count, DayCounting Counting);
