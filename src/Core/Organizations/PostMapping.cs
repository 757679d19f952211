using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Organizations;

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("posts", "organizations");
        builder.Property(post => post.Title).HasMaxLength(30);
        builder.Property(post => post.Role).HasConversion<string>().HasMaxLength(20);
        builder.HasOne<Account>().WithMany().HasForeignKey(post => post.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(post => post.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(post => post.AccountId);
        builder.HasIndex(post => post.BodyId);
    }
}
