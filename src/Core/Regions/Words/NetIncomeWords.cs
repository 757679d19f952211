namespace Platform.Regions;

/// <summary>How the income per head is worked out.</summary>
public static class NetIncomeWords
{
    extension(NetIncome rule)
    {
        /// <summary>The sum in words, without a household's numbers.</summary>
        public string Formula =>
            $"家庭人均纯收入 =（家庭收入合计 − 刚性支出合计）÷ {rule.Divisor.InWords} ÷ {rule.Months} 个月";
    }
}
