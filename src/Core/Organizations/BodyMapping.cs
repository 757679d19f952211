using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Organizations;

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.ToTable("bodies", "organizations");
        builder.Property(body => body.Name).HasMaxLength(100);
        builder.Property(body => body.DivisionCode).HasMaxLength(6);
        builder.Property(body => body.Telephone).HasMaxLength(30);
        builder.Property(body => body.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(body => body.MiddleKind).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(body => body.DivisionCode).IsUnique();
        builder.HasIndex(body => new { body.ParentId, body.Name }).IsUnique();
        builder.HasIndex(body => body.DepartmentId);
        builder.HasOne<Body>().WithMany().HasForeignKey(body => body.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(body => body.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(body => body.Scope);
        builder.Ignore(body => body.Lineage);
    }
}
