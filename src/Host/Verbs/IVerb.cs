namespace Platform.Host.Verbs;

/// <summary>
/// A chore an operator runs instead of serving: <c>dotnet run --project src/Host -- NAME …</c>. A class that implements
/// this is found by itself; its constructor may ask for any service, none of which has been started.
/// </summary>
internal interface IVerb
{
    /// <summary>The words that call it, such as <c>calendar add</c>.</summary>
    string Name { get; }

    /// <summary>Its arguments and what it does, in Chinese, on one line.</summary>
    string Usage { get; }

    /// <summary>Returns the exit code. Throws <see cref="UsageException"/> when the arguments cannot be used.</summary>
    Task<int> RunAsync(VerbCall call);
}
