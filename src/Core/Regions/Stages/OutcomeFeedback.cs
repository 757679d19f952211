namespace Platform.Regions;

/// <summary>
/// How a negative outcome reaches the worker where the document wants them told by somebody (反馈至申请职工本人、告知职工理由):
/// the deciding body tells the union below, and the contact person where so said, and one of them tells the worker.
/// </summary>
/// <param name="Through">The union that is told first, and answers for it that the worker hears of it.</param>
public sealed record OutcomeFeedback(Party Through, Citation Source)
{
    /// <summary>和联系人: the household's contact person is told too, and may be the one who tells the worker.</summary>
    public bool AndContactPerson { get; init; }
}
