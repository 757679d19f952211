namespace Platform.Host.Apply;

/// <summary>What there is to do before handing in, in order.</summary>
public enum DraftStep
{
    Form,
    Materials,
    Review,
}
