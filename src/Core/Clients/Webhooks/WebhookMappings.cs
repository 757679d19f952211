using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Clients;

internal sealed class WebhookMappings
    : IEntityTypeConfiguration<WebhookSubscription>,
        IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookSubscription> builder)
    {
        builder.ToTable("subscriptions", ClientMappings.Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Url).HasMaxLength(WebhookSubscription.LongestUrl);
        builder.Property(row => row.SealedSecret).HasMaxLength(300);
        builder.Property(row => row.CreatedByName).HasMaxLength(30);
        ClientMappings.Names(builder.Property(row => row.Events));
        ClientMappings.OfClient(builder, row => row.ClientId);
    }

    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.ToTable("deliveries", ClientMappings.Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Event).HasConversion<string>().HasMaxLength(30);
        builder.Property(row => row.Body).HasMaxLength(2000);
        builder.Property(row => row.LastAnswer).HasMaxLength(WebhookDelivery.LongestAnswer);
        builder.HasIndex(row => row.NextAt);
        builder.HasIndex(row => new { row.SubscriptionId, row.CreatedAt });
        builder
            .HasOne<WebhookSubscription>()
            .WithMany()
            .HasForeignKey(row => row.SubscriptionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
