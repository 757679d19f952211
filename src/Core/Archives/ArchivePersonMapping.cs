using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class ArchivePersonMapping : IEntityTypeConfiguration<ArchivePerson>
{
    internal const string OneLiveArchive = "ux_people_one_live_archive";

    public void Configure(EntityTypeBuilder<ArchivePerson> builder)
    {
        builder.ToTable("people", "archives");
        builder.Property(person => person.IdHash).HasMaxLength(LookupHash.Length).IsFixedLength();
        builder.Property(person => person.LiveIdHash).HasMaxLength(LookupHash.Length).IsFixedLength();
        builder.HasIndex(person => person.IdHash);
        builder.HasIndex(person => person.LiveIdHash).IsUnique().HasDatabaseName(OneLiveArchive);
        builder
            .HasOne<Archive>()
            .WithMany()
            .HasForeignKey(person => person.ArchiveId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
