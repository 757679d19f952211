using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Organizations;

internal sealed class AccountMapping
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    private const string Schema = "accounts";

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts", Schema);
        builder.Property(account => account.Name).HasMaxLength(30);
        builder.Property(account => account.UserName).HasMaxLength(64);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(64);
        builder.Property(account => account.Email).HasMaxLength(128);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(128);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("claims", Schema);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("logins", Schema);
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.Property(login => login.LoginProvider).HasMaxLength(128);
        builder.Property(login => login.ProviderKey).HasMaxLength(128);
        builder.HasOne<Account>().WithMany().HasForeignKey(login => login.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("tokens", Schema);
        builder.HasKey(token => new
        {
            token.UserId,
            token.LoginProvider,
            token.Name,
        });
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
        builder.HasOne<Account>().WithMany().HasForeignKey(token => token.UserId);
    }
}
