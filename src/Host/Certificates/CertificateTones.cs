using Platform.Certificates;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Certificates;

/// <summary>How statuses and standings look.</summary>
internal static class CertificateTones
{
    extension(CertificateStanding standing)
    {
        public Tone Tone =>
            standing switch
            {
                CertificateStanding.Valid => Tone.Success,
                CertificateStanding.NotYetValid => Tone.Info,
                CertificateStanding.Unreviewed or CertificateStanding.Expired => Tone.Warning,
                _ => Tone.Neutral,
            };

        public string Icon =>
            standing switch
            {
                CertificateStanding.Valid => "verified",
                CertificateStanding.NotYetValid => "hourglass_top",
                CertificateStanding.Unreviewed => "pause_circle",
                CertificateStanding.Expired => "event_busy",
                CertificateStanding.Replaced => "published_with_changes",
                _ => "block",
            };
    }

    extension(BlankClaimStatus status)
    {
        public Tone Tone =>
            status switch
            {
                BlankClaimStatus.Requested => Tone.Info,
                BlankClaimStatus.HandedOut => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    extension(CertificateAct act)
    {
        public string InWords =>
            act switch
            {
                CertificateAct.Claim => "申领空白证",
                CertificateAct.HandOut => "发放空白证",
                CertificateAct.Number => "编号",
                CertificateAct.Seal => "盖章",
                CertificateAct.Issue => "发放",
                CertificateAct.Review => "年审",
                CertificateAct.Renew => "换证",
                _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
            };
    }
}
