namespace Platform.Cases;

/// <summary>A workers' congress as the officer describes it.</summary>
public sealed record MinutesRequest(
    DateOnly HeldOn,
    string Place,
    string ChairedBy,
    int Present,
    int For,
    int Against,
    int Abstained,
    Guid? FileId
);
