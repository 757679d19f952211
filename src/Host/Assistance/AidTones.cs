using Platform.Assistance;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Assistance;

/// <summary>What colour says where aid stands.</summary>
internal static class AidTones
{
    extension(AidStatus status)
    {
        public Tone Tone =>
            status switch
            {
                AidStatus.Proposed or AidStatus.Listed => Tone.Info,
                AidStatus.Returned or AidStatus.Approved => Tone.Warning,
                AidStatus.Paid => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    extension(PaymentLineStatus status)
    {
        public Tone LineTone =>
            status switch
            {
                PaymentLineStatus.Paid => Tone.Success,
                PaymentLineStatus.Failed => Tone.Warning,
                PaymentLineStatus.Waiting => Tone.Info,
                _ => Tone.Neutral,
            };
    }

    extension(PaymentListStatus status)
    {
        public Tone ListTone =>
            status switch
            {
                PaymentListStatus.Draft => Tone.Warning,
                PaymentListStatus.Sent => Tone.Info,
                _ => Tone.Success,
            };
    }
}
