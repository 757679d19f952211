using Platform.Benchmarks;

namespace Platform.Core.Tests.Benchmarks;

public sealed class CitedDocumentTests
{
    [Theory]
    [InlineData(
        "样民〔2026〕2号",
        "《关于提高低保标准的通知》",
        "二",
        "《关于提高低保标准的通知》（样民〔2026〕2号）二"
    )]
    [InlineData(" ", " 关于提高低保标准的通知 ", "", "《关于提高低保标准的通知》")]
    public void A_document_is_cited_with_its_number_where_it_has_one(
        string number,
        string title,
        string clause,
        string words
    ) =>
        Assert.Equal(
            words,
            new CitedDocument(number, title) { Clause = clause }
                .Checked()
                .InWords
        );
}
