using Platform.Archives;
using Platform.Host.Visits;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class ContactsExport(ContactListDesk contacts) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("档案编号") { Width = 20 },
        new("职工姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("联系人") { Width = 12 },
        new("最近走访") { Width = 13 },
        new("下次走访期限") { Width = 13 },
    ];

    public string Code => "contacts";

    public string Name => "联系走访清单";

    public string ListAddress => ContactQuery.Address;

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        if (!actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        var filter = ContactQuery.Read(address).Filter with { PageSize = Paging.PageSize };
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await contacts.PageAsync(actor, filter with { After = after });
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("联系走访", Columns) { Rows = [.. rows.Select(LineOf)] }];
    }

    private static IReadOnlyList<object?> LineOf(ContactRow row) =>
        [row.Number, row.HolderName, row.UnitName, row.ContactPerson, row.LastVisitedOn, row.DueOn];
}
