using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>A list that can be taken along as an Excel file, narrowed as its page shows it.</summary>
internal interface IListExport
{
    /// <summary>In the address of the file; kebab-case.</summary>
    string Code { get; }

    /// <summary>What the file is called, e.g. 档案清单.</summary>
    string Name { get; }

    /// <summary>The page of the list; the file takes its query over.</summary>
    string ListAddress { get; }

    /// <summary>Whether personal data stands in it that is masked on the screen.</summary>
    bool HoldsPersonalData { get; }

    /// <param name="address">The view of the list, as its page's address says it.</param>
    /// <param name="inFull">Personal data without stars; only where the right was looked at and the reason recorded.</param>
    /// <returns>The tables of the file, the list itself first.</returns>
    /// <exception cref="NotFoundException">The list is none of the actor's.</exception>
    Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    );
}
