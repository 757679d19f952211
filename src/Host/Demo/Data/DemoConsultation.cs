namespace Platform.Host.Demo;

/// <summary>A question answered at once.</summary>
/// <param name="Channel">The code of a channel of the region's petition service.</param>
/// <param name="On">In days from today.</param>
internal sealed record DemoConsultation(string Channel, int On, string Question, string Answer);
