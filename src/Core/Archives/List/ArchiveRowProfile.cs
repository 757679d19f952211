using AutoMapper;

namespace Platform.Archives;

internal sealed class ArchiveRowProfile : Profile
{
    public ArchiveRowProfile() => CreateProjection<Archive, ArchiveRow>();
}
