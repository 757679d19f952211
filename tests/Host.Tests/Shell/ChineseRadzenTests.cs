using System.Collections;
using System.Globalization;
using Platform.Host.Shell.Localization;
using Radzen.Blazor;

namespace Platform.Host.Tests.Shell;

public sealed class ChineseRadzenTests
{
    /// <summary>Components no page uses. Whoever uses one first translates its words.</summary>
    private static readonly string[] Unused =
    [
        "AIChat",
        "AgendaView",
        "Chat",
        "ColorPicker",
        "DayView",
        "Gantt",
        "HtmlEditor",
        "Login",
        "MonthView",
        "MultiDayView",
        "PivotDataGrid",
        "SankeyDiagram",
        "Scheduler",
        "SpeechToText",
        "Spreadsheet",
        "WeekView",
        "Year",
    ];

    private static readonly ChineseRadzen Words = new();

    [Fact]
    public void Every_word_of_the_components_in_use_is_Chinese()
    {
        var missing = RadzenStrings
            .ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .Select(word => (string)word.Key)
            .Where(key => !Unused.Any(unused => key.StartsWith(unused, StringComparison.Ordinal)))
            .Where(key => Words.Get(key, CultureInfo.InvariantCulture) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void A_word_for_one_component_wins_over_the_word_for_all()
    {
        Assert.Equal("清除", Words.Get("DataGrid_ClearFilterText", CultureInfo.InvariantCulture));
        Assert.Equal("全部清除", Words.Get("DataFilter_ClearFilterText", CultureInfo.InvariantCulture));
        Assert.Null(Words.Get("Spreadsheet_NoSuchText", CultureInfo.InvariantCulture));
    }
}
