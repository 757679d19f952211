namespace Platform.Certificates;

/// <summary>A review of a year that counts, and the day it was made.</summary>
public readonly record struct MadeReview(int Year, DateOnly On);
