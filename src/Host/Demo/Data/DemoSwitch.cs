namespace Platform.Host.Demo;

/// <summary>A switch of the region that its lead set on for a while.</summary>
/// <param name="On">The first day it was on, in days from today.</param>
/// <param name="Off">The first day it was off again.</param>
internal sealed record DemoSwitch(string Code, int On, int Off, string Number, string Title);
