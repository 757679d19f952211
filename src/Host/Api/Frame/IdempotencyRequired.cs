namespace Platform.Host.Api.Frame;

/// <summary>Marks an endpoint whose requests carry an idempotency key.</summary>
internal sealed class IdempotencyRequired;
