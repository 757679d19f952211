namespace Platform.Regions;

/// <summary>A form as the union knows it: sections of fields, some repeating.</summary>
public sealed record Form(string Code, string Name, Citation Source, IReadOnlyList<Section> Sections)
{
    /// <summary>Where it does not hold, nobody fills the form.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>The stage, by code, whose body fills it in; null for a form that is filled with the application.</summary>
    public string? FilledAt { get; init; }

    /// <summary>The full name of the Razor component of the plugin that prints it; null where it is not printed.</summary>
    public string? PrintedBy { get; init; }

    public Form Printed<T>()
        where T : FormPrint => this with { PrintedBy = typeof(T).FullName };

    /// <summary>
    /// What is wrong or missing, each at its field. Every answer is looked at even when some are missing, so that a
    /// draft can be checked at any moment.
    /// </summary>
    public IEnumerable<FieldFault> Faults(Answers answers, DateOnly today) =>
        When.Holds(answers.On(today)) ? Sections.SelectMany(section => section.Faults(answers, today)) : [];
}
