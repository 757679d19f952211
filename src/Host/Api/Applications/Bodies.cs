using System.Text.Json;
using Platform.Cases;
using Platform.Materials;
using Platform.Regions;

namespace Platform.Host.Api.Applications;

/// <summary>Cases as their clients are told of them.</summary>
internal static class Bodies
{
    extension(CaseFile file)
    {
        public ApplicationBody AsBody() =>
            new(
                file.Case.Id,
                file.Case.RegionCode,
                file.Case.ItemCode,
                Code(file.Case.Status),
                file.Case.Status.InWords,
                file.Case.Number,
                file.Case.Number is null ? null : file.Case.QueryCode,
                file.Case.Version,
                [.. file.FormFaults.Select(fault => new FieldMessage(fault.Path, fault.Message))],
                [.. file.UnmetPreconditions.Select(precondition => precondition.Otherwise)],
                [.. file.Materials.Select(AsBody)]
            );

        public StatusBody AsStatus() =>
            file.Case.Number is null
                ? new(
                    file.Case.Id,
                    null,
                    Code(file.Case.Status),
                    file.Case.Status.InWords,
                    null,
                    null,
                    [
                        .. file.Route.Stages.Select(stage => new StepBody(
                            stage.Name,
                            stage.By.InWords,
                            false,
                            false,
                            null,
                            null
                        )),
                    ],
                    ["填写表格、提交材料后提交申请"]
                )
                : AsStatus(file.Case.Id, ProgressDesk.Progress(file));

        public IReadOnlyList<CorrectionBody> AsCorrections() =>
            [
                .. file.Contents.Corrections.Select(notice =>
                {
                    var open = notice.IsOpen ? CorrectionDesk.Unanswered(file, notice) : [];
                    return new CorrectionBody(
                        notice.Name,
                        notice.BodyName,
                        notice.IssuedAt,
                        notice.DueOn,
                        notice.Consequence,
                        [
                            .. notice.Items.Select(item => new CorrectionItemBody(
                                item.MaterialCode,
                                item.Words,
                                !open.Contains(item) && notice.LapsedAt is null
                            )),
                        ],
                        notice.AnsweredAt,
                        notice.LapsedAt
                    );
                }),
            ];
    }

    private static StatusBody AsStatus(Guid id, CaseProgress progress) =>
        new(
            id,
            progress.Number,
            Code(progress.Status),
            progress.Status.InWords,
            progress.Turn,
            progress.DueOn,
            [
                .. progress.Steps.Select(step => new StepBody(
                    step.Name,
                    step.By,
                    step.IsDone,
                    step.IsCurrent,
                    step.On,
                    step.Remark
                )),
            ],
            progress.ToDo
        );

    private static MaterialBody AsBody(MaterialStatus status) =>
        new(
            status.Material.Code,
            status.Material.Name,
            status.Material.ProvidedBy.InWords,
            Code(status.State),
            status.Reason,
            status.Source.InWords,
            status.Gap,
            status.Submissions.Except(status.Uncounted).Count(one => one.FileId is not null),
            [.. status.MissingPeople],
            [.. status.MissingSignatures]
        );

    private static string Code<T>(T state)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}
