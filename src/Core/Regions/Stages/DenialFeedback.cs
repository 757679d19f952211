namespace Platform.Regions;

/// <summary>
/// How a denial reaches the worker where the document wants it told in person: the deciding body tells the union below, and
/// the contact person where so said, and one of them tells the worker.
/// </summary>
/// <param name="Through">The union that is told first.</param>
public sealed record DenialFeedback(Party Through, Citation Source)
{
    /// <summary>和联系人: the household's contact person is told too, and may be the one who tells the worker.</summary>
    public bool AndContactPerson { get; init; }
}
