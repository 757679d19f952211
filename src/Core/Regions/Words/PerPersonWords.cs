namespace Platform.Regions;

public static class PerPersonWords
{
    extension(PerPerson people)
    {
        /// <summary>Whose are needed, e.g. 本人、家庭成员各一份; a condition is said with the one it is on.</summary>
        public string InWords => $"{Said(people.Worker, "本人")}、{Said(people.Member, "家庭成员")}各一份";
    }

    private static string Said(Condition condition, string whose) =>
        condition.InWords is { Length: > 0 } words ? $"{words}的{whose}" : whose;
}
