namespace Platform.Regions;

public static class OutcomeFeedbackWords
{
    extension(OutcomeFeedback feedback)
    {
        /// <param name="outcome">What is told, e.g. 不予认定.</param>
        public string InWords(string outcome)
        {
            var through = feedback.Through.InWords;
            return feedback.AndContactPerson
                ? $"{outcome}的，结果反馈给{through}和联系人，由{through}或联系人反馈至申请职工本人"
                : $"{outcome}的，由{through}告知申请职工本人并说明理由";
        }
    }
}
