using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

internal sealed class ClientMappings
    : IEntityTypeConfiguration<ClientSystem>,
        IEntityTypeConfiguration<ClientKey>,
        IEntityTypeConfiguration<ClientUsage>,
        IEntityTypeConfiguration<ClientApplication>,
        IEntityTypeConfiguration<IdempotentRequest>
{
    /// <summary>The unique index that decides which of two requests with one key came first.</summary>
    public const string OneRequestOfAKey = "one_request_of_a_key";

    /// <summary>The unique index that lets one request open one application.</summary>
    public const string OneApplicationOfARequest = "one_application_of_a_request";

    internal const string Schema = "clients";

    public void Configure(EntityTypeBuilder<ClientSystem> builder)
    {
        builder.ToTable("systems", Schema);
        builder.Property(client => client.Id).ValueGeneratedNever();
        builder.Property(client => client.Name).HasMaxLength(ClientSystem.LongestName);
        builder.Property(client => client.Contact).HasMaxLength(ClientSystem.LongestContact);
        builder.Property(client => client.CreatedByName).HasMaxLength(30);
        Names(builder.Property(client => client.Scopes));
        builder.HasOne<Body>().WithMany().HasForeignKey(client => client.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClientKey> builder)
    {
        builder.ToTable("keys", Schema);
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Prefix).HasMaxLength(8);
        builder.Property(key => key.Hash).HasMaxLength(LookupHash.Length);
        builder.Property(key => key.IssuedByName).HasMaxLength(30);
        builder.Property(key => key.RevokedByName).HasMaxLength(30);
        builder.HasIndex(key => key.Prefix).IsUnique();
        OfClient(builder, key => key.ClientId);
    }

    public void Configure(EntityTypeBuilder<ClientUsage> builder)
    {
        builder.ToTable("usages", Schema);
        builder.HasKey(usage => usage.ClientId);
        builder.Property(usage => usage.ClientId).ValueGeneratedNever();
        OfClient(builder, usage => usage.ClientId);
    }

    public void Configure(EntityTypeBuilder<ClientApplication> builder)
    {
        builder.ToTable("applications", Schema);
        builder.HasKey(row => row.CaseId);
        builder.Property(row => row.CaseId).ValueGeneratedNever();
        builder.Property(row => row.SealedSecret).HasMaxLength(300);
        builder.HasIndex(row => row.RequestId).IsUnique().HasDatabaseName(OneApplicationOfARequest);
        OfClient(builder, row => row.ClientId);
    }

    public void Configure(EntityTypeBuilder<IdempotentRequest> builder)
    {
        builder.ToTable("requests", Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Key).HasMaxLength(IdempotentRequest.LongestKey);
        builder.Property(row => row.RequestHash).HasMaxLength(LookupHash.Length);
        builder.Property(row => row.Location).HasMaxLength(200);
        builder.HasIndex(row => new { row.ClientId, row.Key }).IsUnique().HasDatabaseName(OneRequestOfAKey);
        builder.HasIndex(row => row.ExpiresAt);
        OfClient(builder, row => row.ClientId);
    }

    internal static void OfClient<T>(
        EntityTypeBuilder<T> builder,
        System.Linq.Expressions.Expression<Func<T, object?>> client
    )
        where T : class =>
        builder.HasOne<ClientSystem>().WithMany().HasForeignKey(client).OnDelete(DeleteBehavior.Restrict);

    /// <summary>A short list of names, in one column.</summary>
    internal static void Names<T>(PropertyBuilder<IReadOnlyList<T>> property)
        where T : struct, Enum =>
        property
            .HasMaxLength(200)
            .HasConversion(
                new ValueConverter<IReadOnlyList<T>, string>(
                    names => string.Join(',', names),
                    text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>).ToList()
                ),
                new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), names => names.Count)
            );
}
