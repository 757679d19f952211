using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Cases;
using Platform.Clients;
using Platform.Host.Api.Frame;
using Platform.Regions;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Platform.Host.Api.Applications;

/// <summary>Applications that clients open for workers; each client sees its own.</summary>
internal static class ApplicationEndpoints
{
    public static void MapApplications(this IEndpointRouteBuilder api)
    {
        var applications = api.MapGroup("/applications").WithTags("申请 Applications");
        applications
            .MapPost("", OpenAsync)
            .WithName("OpenApplication")
            .WithSummary("代职工打开一份申请")
            .WithDescription("保存为草稿，或填写无误时直接提交。Opens an application, as a draft or handed in.")
            .Refuses(Status400BadRequest, Status409Conflict, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite)
            .Once();
        applications
            .MapGet("/{id:guid}", ViewAsync)
            .WithName("ViewApplication")
            .WithSummary("申请的情况：表格缺什么、材料缺什么")
            .Refuses(Status404NotFound)
            .ForClients(ClientScope.ApplicationsRead);
        applications
            .MapPut("/{id:guid}/form", FillAsync)
            .WithName("FillForm")
            .WithSummary("修改表格")
            .Refuses(Status400BadRequest, Status404NotFound, Status409Conflict, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite);
        applications
            .MapPost("/{id:guid}/materials/{material}", AttachAsync)
            .WithName("UploadMaterial")
            .WithSummary("上传材料")
            .WithDescription("PDF 或照片，大小限制与网页相同。草稿和补正期间可以上传。Uploads a scan or a photograph.")
            .Refuses(Status400BadRequest, Status404NotFound, Status413PayloadTooLarge, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite)
            .Once();
        applications
            .MapPost("/{id:guid}/materials/{material}/signatures", SignAsync)
            .WithName("RecordSignature")
            .WithSummary("登记签名或按指印")
            .WithDescription("需要成年家庭成员逐人签名的材料：登记谁在哪天签了。Records who put their hand to a paper.")
            .Refuses(Status400BadRequest, Status404NotFound, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite)
            .Once();
        applications
            .MapPost("/{id:guid}/submit", SubmitAsync)
            .WithName("SubmitApplication")
            .WithSummary("提交申请")
            .Refuses(Status400BadRequest, Status404NotFound, Status409Conflict, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite)
            .Once();
        applications
            .MapGet("/{id:guid}/status", StatusAsync)
            .WithName("ApplicationStatus")
            .WithSummary("办到哪一步")
            .WithDescription("用职工看得懂的话。Where it stands, in plain words.")
            .Refuses(Status404NotFound)
            .ForClients(ClientScope.ApplicationsRead);
        applications
            .MapGet("/{id:guid}/corrections", CorrectionsAsync)
            .WithName("ListCorrections")
            .WithSummary("补正通知")
            .Refuses(Status404NotFound)
            .ForClients(ClientScope.ApplicationsRead);
        applications
            .MapPost("/{id:guid}/corrections/answer", AnswerAsync)
            .WithName("AnswerCorrection")
            .WithSummary("答复补正通知")
            .WithDescription(
                "要求的材料和表格都补齐以后，交回发出通知的工会。Hands the case back once everything asked for is there."
            )
            .Refuses(Status400BadRequest, Status404NotFound, Status409Conflict, Status422UnprocessableEntity)
            .ForClients(ClientScope.ApplicationsWrite)
            .Once();
    }

    private static async Task<Created<ApplicationBody>> OpenAsync(
        NewApplication body,
        HttpContext http,
        ClientApplicationDesk desk,
        DraftDesk drafts
    )
    {
        var request = new ClientRequest(
            body.Region,
            body.Item,
            body.Unit,
            body.Answers?.ToAnswers() ?? new(),
            body.HandIn
        );
        var key = await desk.OpenAsync(http.Client, Idempotency.RequestId(http), request);
        return TypedResults.Created(
            $"{ApiModule.Root}/applications/{key.CaseId}",
            (await drafts.OpenAsync(key)).AsBody()
        );
    }

    private static async Task<ApplicationBody> ViewAsync(
        Guid id,
        HttpContext http,
        ClientApplicationDesk desk,
        DraftDesk drafts
    ) => (await drafts.OpenAsync(await desk.KeyAsync(http.Client, id))).AsBody();

    private static async Task<ApplicationBody> FillAsync(
        Guid id,
        FormChange body,
        HttpContext http,
        ClientApplicationDesk desk,
        ApplicantCorrectionDesk corrections,
        DraftDesk drafts
    )
    {
        var key = await desk.KeyAsync(http.Client, id);
        var answers = body.Answers.ToAnswers();
        if ((await drafts.OpenAsync(key)).Case.Status is CaseStatus.CorrectionRequested)
        {
            await corrections.ChangeFormAsync(key, body.Version, answers, body.Reason);
        }
        else
        {
            await desk.FillAsync(key, body.Version, answers);
        }

        return (await drafts.OpenAsync(key)).AsBody();
    }

    private static async Task<Ok<ApplicationBody>> AttachAsync(
        Guid id,
        [Description("材料的代码")] string material,
        [Description("扫描件或照片")] IFormFile file,
        HttpContext http,
        ClientApplicationDesk desk,
        MaterialDesk materials,
        DraftDesk drafts,
        CancellationToken cancellation,
        [Description("每人各一份的材料：是谁的（表格上的姓名，可重复）；不填为全部需要的人"), FromQuery]
            string[]? people = null,
        [Description("true：替换已上传的；false（默认）：追加一页")] bool replace = false
    )
    {
        var key = await desk.KeyAsync(http.Client, id);
        await using var content = file.OpenReadStream();
        await materials.AttachAsync(
            key,
            new ScanRequest(material, file.FileName) { Replaces = replace, People = people ?? [] },
            content,
            cancellation
        );
        return TypedResults.Ok((await drafts.OpenAsync(key)).AsBody());
    }

    private static async Task<Ok<ApplicationBody>> SignAsync(
        Guid id,
        [Description("材料的代码")] string material,
        NewSignature body,
        HttpContext http,
        ClientApplicationDesk desk,
        SigningDesk signing,
        DraftDesk drafts
    )
    {
        var key = await desk.KeyAsync(http.Client, id);
        await signing.SignAsync(
            key,
            material,
            body.Name,
            body.IsFingerprint ? SigningMark.Fingerprint : SigningMark.Signature,
            body.On
        );
        return TypedResults.Ok((await drafts.OpenAsync(key)).AsBody());
    }

    private static async Task<Ok<ApplicationBody>> SubmitAsync(
        Guid id,
        HttpContext http,
        ClientApplicationDesk desk,
        DraftDesk drafts
    )
    {
        var key = await desk.KeyAsync(http.Client, id);
        await desk.HandInAsync(key);
        return TypedResults.Ok((await drafts.OpenAsync(key)).AsBody());
    }

    private static async Task<StatusBody> StatusAsync(
        Guid id,
        HttpContext http,
        ClientApplicationDesk desk,
        DraftDesk drafts
    ) => (await drafts.OpenAsync(await desk.KeyAsync(http.Client, id))).AsStatus();

    private static async Task<IReadOnlyList<CorrectionBody>> CorrectionsAsync(
        Guid id,
        HttpContext http,
        ClientApplicationDesk desk,
        DraftDesk drafts
    ) => (await drafts.OpenAsync(await desk.KeyAsync(http.Client, id))).AsCorrections();

    private static async Task<Ok<StatusBody>> AnswerAsync(
        Guid id,
        CorrectionAnswer body,
        HttpContext http,
        ClientApplicationDesk desk,
        ApplicantCorrectionDesk corrections,
        DraftDesk drafts
    )
    {
        var key = await desk.KeyAsync(http.Client, id);
        await corrections.AnswerAsync(key, body.Remark);
        return TypedResults.Ok((await drafts.OpenAsync(key)).AsStatus());
    }
}
