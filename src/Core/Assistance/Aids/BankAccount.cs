using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Where the money goes.</summary>
/// <param name="Holder">户名.</param>
/// <param name="Bank">开户银行, with its branch.</param>
public sealed record BankAccount(string Holder, string Bank, string Card)
{
    private static readonly BankCard CardFact = new("card", "银行卡号");

    /// <summary>As shown to whoever need not see it in full.</summary>
    public string Masked => $"{Bank} {Masking.BankCard(Card)}（{Holder}）";

    /// <summary>What the archive's form says; null where it asks for no account, or got none that can be right.</summary>
    internal static BankAccount? In(Answers answers, string holder)
    {
        var (bank, branch, card) = (
            answers[ArchiveFormFacts.Bank.Key]?.Trim() ?? "",
            answers[ArchiveFormFacts.BankBranch.Key]?.Trim() ?? "",
            answers[ArchiveFormFacts.BankCard.Key]?.Trim() ?? ""
        );
        return bank.Length > 0 && CardFact.Fault(card, default) is null ? new(holder, bank + branch, card) : null;
    }

    /// <exception cref="RuleException">Something is missing, or the number cannot be right.</exception>
    internal BankAccount Checked()
    {
        var card = Card?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return CardFact.Fault(card, default) is { } fault
            ? throw new RuleException(fault) { Field = nameof(Card) }
            : new(
                Typed.Words(Holder, "户名", nameof(Holder), 30),
                Typed.Words(Bank, "开户银行", nameof(Bank), 60),
                card
            );
    }
}
