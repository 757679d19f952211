namespace Platform.Cases;

/// <summary>One paper for a whole unit, as it was handed in for another of its cases.</summary>
/// <param name="SubmissionId">What <see cref="UnitPaperDesk.UseAsync"/> asks for.</param>
/// <param name="FileId">To look at it first; seen by whoever sees that case.</param>
/// <param name="On">The day it was handed in.</param>
/// <param name="CaseNumber">Null while that case is a draft.</param>
public sealed record UnitPaper(Guid SubmissionId, Guid FileId, string FileName, DateOnly On, string? CaseNumber);
