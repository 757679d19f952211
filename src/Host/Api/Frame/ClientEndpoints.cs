using Platform.Clients;

namespace Platform.Host.Api.Frame;

/// <summary>What endpoints for clients have in common.</summary>
internal static class ClientEndpoints
{
    extension(RouteHandlerBuilder endpoint)
    {
        /// <summary>Asks for a key with that scope, and counts the request.</summary>
        public RouteHandlerBuilder ForClients(ClientScope scope) =>
            endpoint.RequireAuthorization(scope.Code).AddEndpointFilter<ClientLimit>();

        /// <summary>Done once, however often it is sent.</summary>
        public RouteHandlerBuilder Once() =>
            endpoint.WithMetadata(new IdempotencyRequired()).AddEndpointFilter<Idempotency>();

        /// <summary>What its refusals may be, beyond those every endpoint has.</summary>
        public RouteHandlerBuilder Refuses(params int[] statuses)
        {
            foreach (var status in statuses)
            {
                endpoint.ProducesProblem(status);
            }

            return endpoint;
        }
    }
}
