using Radzen;

namespace Platform.Host.Shell.Parts;

/// <summary>Asks for a reason from any page.</summary>
public static class ReasonDialogs
{
    extension(DialogService dialogs)
    {
        /// <summary>The reason, trimmed and never empty; null when the person thought better of it.</summary>
        public async Task<string?> AskReasonAsync(ReasonQuestion question)
        {
            var answer = await dialogs.OpenAsync<ReasonDialog>(
                question.Act,
                new Dictionary<string, object?> { [nameof(ReasonDialog.Question)] = question },
                new DialogOptions { Width = "min(36rem, 94vw)", CloseDialogOnOverlayClick = false }
            );
            return answer as string;
        }
    }
}
