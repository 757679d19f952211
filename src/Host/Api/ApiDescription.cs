using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Platform.Host.Api.Frame;

namespace Platform.Host.Api;

/// <summary>What the OpenAPI document says beyond the operations themselves.</summary>
internal static class ApiDescription
{
    private const string Bearer = "client-key";

    public static void Configure(OpenApiOptions options)
    {
        // What the pages send among themselves is nobody else's business.
        options.ShouldInclude = operation =>
            $"/{operation.RelativePath}".StartsWith(ApiModule.Root, StringComparison.Ordinal);
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "困难职工帮扶平台接口",
                    Version = "v1",
                    Description =
                        "供市、县工会的应用和短信网关使用。办事指南公开；代职工申请、查看办件、核验证件需要客户端密钥"
                        + "（请求头 Authorization: Bearer），由所在工会的系统管理员在“接口客户端”中发放。"
                        + "The guide is public; applications and certificates need a client key.",
                };
                // The address the document was asked at is the reader's business.
                document.Servers = [];
                document.Components ??= new();
                document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
                document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "客户端密钥，形如 gh_XXXXXXXX_…。",
                };
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                var metadata = context.Description.ActionDescriptor.EndpointMetadata;
                var scopes = metadata.OfType<IAuthorizeData>().Select(data => data.Policy).OfType<string>().ToList();
                operation.Responses ??= [];
                Problem("429", "请求太多，按 Retry-After 稍后再试");
                if (scopes.Count > 0)
                {
                    Problem("401", "没有密钥，或密钥无效、已过期、已吊销");
                    Problem("403", $"密钥没有权限：{string.Join("、", scopes)}");
                    operation.Security =
                    [
                        new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [.. scopes] },
                    ];
                }

                if (metadata.OfType<IdempotencyRequired>().Any())
                {
                    Problem("409", "同一 Idempotency-Key 的请求正在处理，或数据刚被修改");
                    operation.Parameters ??= [];
                    operation.Parameters.Add(
                        new OpenApiParameter
                        {
                            Name = Idempotency.Header,
                            In = ParameterLocation.Header,
                            Required = true,
                            Description = "由客户端为每个新请求生成的唯一值（如 UUID）；重发同一请求时用同一个值。",
                            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
                        }
                    );
                }

                return Task.CompletedTask;

                void Problem(string status, string description) =>
                    operation.Responses.TryAdd(status, new OpenApiResponse { Description = description });
            }
        );
    }
}
