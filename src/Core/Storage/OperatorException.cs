namespace Platform.Storage;

/// <summary>
/// What only the people who run the deployment can put right: a lost key, a database that does not start. The message is
/// Chinese and English and says what to do; the program prints it and ends.
/// </summary>
public sealed class OperatorException(string chinese, string english)
    : Exception($"{chinese}{Environment.NewLine}{english}");
