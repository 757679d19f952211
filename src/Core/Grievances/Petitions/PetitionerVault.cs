using System.Text.Json;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Seals who petitioned and what they told, and finds one person's petitions by keyed hashes.</summary>
public sealed class PetitionerVault(FieldCipher cipher, LookupHash hash)
{
    internal string Seal(Guid petitionId, Petitioner petitioner) =>
        cipher.Seal(JsonSerializer.Serialize(petitioner, JsonSerializerOptions.Default), PersonContext(petitionId));

    /// <summary>Null for an anonymous petition.</summary>
    internal Petitioner? PetitionerOf(Petition petition) =>
        petition.SealedPetitioner is { } kept
            ? JsonSerializer.Deserialize<Petitioner>(
                cipher.Open(kept, PersonContext(petition.Id)),
                JsonSerializerOptions.Default
            )
            : null;

    internal string SealContent(Guid petitionId, string content) => cipher.Seal(content, ContentContext(petitionId));

    internal string ContentOf(Petition petition) => cipher.Open(petition.SealedContent, ContentContext(petition.Id));

    internal byte[]? IdHashOf(string? idNumber) =>
        idNumber is null ? null : hash.Of("petition.id-number", IdNumber.Normalize(idNumber));

    internal byte[]? TelephoneHashOf(string? telephone) =>
        telephone is null ? null : hash.Of("petition.telephone", Digits(telephone));

    /// <summary>One number however it was grouped.</summary>
    private static string Digits(string telephone) => string.Concat(telephone.Where(char.IsAsciiDigit));

    private static string PersonContext(Guid id) => $"petition/{id}/petitioner";

    private static string ContentContext(Guid id) => $"petition/{id}/content";
}
