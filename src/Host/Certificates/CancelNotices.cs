using Platform.Certificates;

namespace Platform.Host.Certificates;

/// <summary>Drafts of the notice to the holder; the officer changes what does not fit.</summary>
internal static class CancelNotices
{
    public static string AfterReview(CertificateRow row, int year) =>
        $"{row.HolderName}同志：您持有的《{row.CertificateName}》（编号 {row.Number}）{year}年度年审未通过，现予注销，"
        + "不再享受相应的照顾政策。如有异议，可向本会申请复核。";

    public static string Plain(IssuedCertificate certificate) =>
        certificate.Number is { } number
            ? $"{certificate.HolderName}同志：您持有的《{certificate.CertificateName}》（编号 {number}）现予注销，请交回证件。如有异议，可向本会申请复核。"
            : $"{certificate.HolderName}同志：您的《{certificate.CertificateName}》不再办理。如有异议，可向本会申请复核。";
}
