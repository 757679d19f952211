using AutoMapper;

namespace Platform.Cases;

internal sealed class CaseRowProfile : Profile
{
    public CaseRowProfile() => CreateProjection<Case, CaseRow>();
}
