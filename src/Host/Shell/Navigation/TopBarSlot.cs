namespace Platform.Host.Shell.Navigation;

/// <summary>Where in the top bar.</summary>
internal enum TopBarSlot
{
    /// <summary>For which union the person acts.</summary>
    Post,

    /// <summary>Who is signed in; replaces the link to sign-in.</summary>
    Person,
}
