using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Settings;

internal sealed class LocalSettingMapping : IEntityTypeConfiguration<LocalSetting>
{
    public void Configure(EntityTypeBuilder<LocalSetting> builder)
    {
        builder.ToAppendOnlyTable("local_settings", "settings");
        builder.Property(setting => setting.RegionCode).HasMaxLength(6);
        builder.Property(setting => setting.Key).HasMaxLength(120);
        builder.Property(setting => setting.Value).HasMaxLength(200);
        builder.Property(setting => setting.DocumentNumber).HasMaxLength(60);
        builder.Property(setting => setting.DocumentTitle).HasMaxLength(100);
        builder.Property(setting => setting.SetBy).HasMaxLength(30);
        builder.Property(setting => setting.SetByBody).HasMaxLength(100);
        builder.Ignore(setting => setting.Document);
        builder.HasIndex(setting => new
        {
            setting.RegionCode,
            setting.Key,
            setting.From,
        });
    }
}
