namespace Platform.Grievances;

/// <param name="What">In Chinese, e.g. 交办 某工会.</param>
/// <param name="By">The body that took the step.</param>
public sealed record PetitionProgressStep(DateOnly On, string What, string By);
