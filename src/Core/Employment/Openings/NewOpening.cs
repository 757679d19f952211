namespace Platform.Employment;

/// <summary>An opening as typed.</summary>
/// <param name="Employer">用人单位.</param>
/// <param name="Post">岗位.</param>
/// <param name="Positions">招聘人数.</param>
/// <param name="Pay">As the employer states it; nothing is reckoned from it.</param>
/// <param name="Workplace">工作地点.</param>
/// <param name="Requirements">要求; may be empty.</param>
/// <param name="Until">The last day applications are taken.</param>
/// <param name="Telephone">An office's, never somebody's own: it is published.</param>
public sealed record NewOpening(
    string Employer,
    string Post,
    int Positions,
    string Pay,
    string Workplace,
    string Requirements,
    DateOnly Until,
    string Telephone
);
