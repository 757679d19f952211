using System.ComponentModel;

namespace Platform.Host.Api.Certificates;

[Description("证件现在是否有效。What the paper is worth, not whose it is.")]
internal sealed record CertificateCheck(
    bool IsValid,
    [property: Description("如：有效、未年审、已注销")] string StatusText,
    [property: Description("证件名称")] string Certificate,
    [property: Description("编号，只显示末三位")] string Number,
    [property: Description("盖章工会")] string SealedBy,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DateTimeOffset CheckedAt
);
