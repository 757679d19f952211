using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What was typed into a complaint's form, as it is kept.</summary>
internal static class ComplaintTyping
{
    public static ComplaintContents Contents(NewComplaint request) =>
        new(
            ComplaintBook.Required(
                request.Statement,
                "请写明投诉的内容",
                nameof(request.Statement),
                NewComplaint.StatementLength
            ),
            TypedText.Optional(request.About, NewComplaint.AboutLength, nameof(request.About)),
            TypedText.Optional(request.CaseNumber, NewComplaint.CaseNumberLength, nameof(request.CaseNumber))
        );

    /// <summary>Null for something else.</summary>
    /// <exception cref="RuleException">The region's documents know no such ground.</exception>
    public static ComplaintGround? Ground(ComplaintRules? rules, string? code) =>
        string.IsNullOrEmpty(code)
            ? null
            : rules?.Grounds.FirstOrDefault(ground => ground.Code == code)
                ?? throw new RuleException("请选择投诉的情形") { Field = nameof(NewComplaint.Ground) };

    /// <summary>Null for who does not say who they are.</summary>
    public static Complainant? Complainant(NewComplaint request)
    {
        var name = TypedText.Optional(request.Name, NewComplaint.NameLength, nameof(request.Name));
        var telephone = TypedText.Optional(request.Telephone, NewComplaint.TelephoneLength, nameof(request.Telephone));
        return (name, telephone) switch
        {
            (null, null) => null,
            (null, _) => throw new RuleException("留电话的，请填写怎样称呼您；不愿留下的，姓名和电话都不要填")
            {
                Field = nameof(request.Name),
            },
            _ => new(name, telephone),
        };
    }
}
