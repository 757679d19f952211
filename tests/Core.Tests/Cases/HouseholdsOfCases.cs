using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Storage.Files;
using Platform.Regions;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Cases;

/// <summary>Brings cases of the household item to the stages above the unit.</summary>
internal static class HouseholdsOfCases
{
    extension(CaseWorld world)
    {
        /// <summary>Visited, appraised and posted by the unit: with the union above it.</summary>
        public async Task<Guid> HouseholdAtReviewAsync()
        {
            world.Clock.GoTo(new(2026, 3, 2));
            var id = await world.SubmittedAsync(item: SampleHouseholdItem.Code);
            await world.VisitAsync(id);
            await world.PassAsync(world.UnitOfficer, id);
            await world
                .Get<MeetingDesk>()
                .AppraiseAsync(
                    world.UnitOfficer,
                    id,
                    new(new(2026, 3, 2), "会议室", "测试主持", 5, 5, 0, 0)
                    {
                        MinuteTaker = "测试记录",
                        Participants = "张一、李二、王三、赵四、钱五",
                        Opinions = "情况属实，同意上报",
                    }
                );
            await world.PassAsync(world.UnitOfficer, id);
            await world
                .Get<ScrutinyDesk>()
                .PostAsync(world.UnitOfficer, id, new(ChinaTime.Today(world.Clock), "厂区公告栏", 5, null, null));
            world.Clock.Advance(TimeSpan.FromDays(10));
            await world.PassAsync(world.UnitOfficer, id);
            return id;
        }

        private async Task VisitAsync(Guid id)
        {
            var visits = world.Get<CaseVisitDesk>();
            List<VisitPhoto> photos = [];
            foreach (var shows in SampleHouseholdItem.Rule.Photos)
            {
                await using var photo = new MemoryStream(Samples.Jpeg);
                photos.Add(new(await visits.AttachAsync(world.UnitOfficer, id, shows, photo, "照片.jpg"), shows));
            }

            await visits.RecordAsync(
                world.UnitOfficer,
                id,
                new()
                {
                    Kind = VisitKind.AtHome,
                    On = ChinaTime.Today(world.Clock),
                    Place = "样例路1号",
                    Position = new(37.2, 121.5, 12, world.Clock.GetUtcNow()),
                    Investigators = [(world.UnitOfficer.Name, "工会主席"), ("社工小李", "社工")],
                    PersonMet = "测试甲",
                    Findings = "三口之家，一人患病",
                    Conclusion = VisitConclusion.Qualifies,
                    Photos = photos,
                }
            );
        }
    }
}
