namespace Platform.Organizations;

/// <summary>A post to be given.</summary>
public sealed record NewPost(int BodyId, Role Role, string Title, DateOnly From);
