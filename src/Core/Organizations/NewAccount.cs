namespace Platform.Organizations;

/// <summary>An account to be made, with the post that places it in the tree.</summary>
public sealed record NewAccount(string UserName, string Name, NewPost Post);
