namespace Platform.Archives;

public static class ImportTroubleWords
{
    extension(ImportTrouble trouble)
    {
        /// <summary>As it is counted on the page.</summary>
        public string InWords =>
            trouble switch
            {
                ImportTrouble.Missing => "必填的没有填",
                ImportTrouble.UnknownOption => "不是列出的选项",
                ImportTrouble.TextTooLong => "文字太长",
                ImportTrouble.BadNumber => "整数不对",
                ImportTrouble.BadAmount => "金额不是数字",
                ImportTrouble.NegativeAmount => "金额是负数",
                ImportTrouble.AmountTooFine => "金额超过两位小数",
                ImportTrouble.BadDay => "日期不对",
                ImportTrouble.DayAhead => "日期晚于今天",
                ImportTrouble.BadTelephone => "电话号码不对",
                ImportTrouble.BadBankCard => "银行卡号不对",
                ImportTrouble.IdLength => "身份证号位数不对",
                ImportTrouble.IdCharacters => "身份证号有不该有的字符",
                ImportTrouble.IdBirthDate => "身份证号中的出生日期不对",
                ImportTrouble.IdCheckCharacter => "身份证号校验位不对",
                ImportTrouble.DigitsLost => "号码是数字格式，末尾几位已丢失",
                ImportTrouble.SexContradictsId => "性别与身份证号不符",
                ImportTrouble.CellIsError => "单元格是错误值",
                ImportTrouble.SerialMissing => "没有序号",
                ImportTrouble.SerialTwice => "序号重复",
                ImportTrouble.UnknownSerial => "找不到对应的职工",
                ImportTrouble.RowCount => "行数不对",
                ImportTrouble.UnitUnknown => "没有这个单位",
                ImportTrouble.UnitNotOwn => "单位不在管辖范围内",
                ImportTrouble.UnitAmbiguous => "单位重名",
                ImportTrouble.UnitClosed => "单位已撤销",
                ImportTrouble.FilingBarred => "被取消建档资格",
                ImportTrouble.OpenedBeforeBirth => "建档日期早于出生",
                ImportTrouble.UnknownCategory => "没有这个困难类别",
                ImportTrouble.MayNotApply => "不符合申请条件",
                ImportTrouble.TwiceInFile => "文件里有重复的人",
                ImportTrouble.AlreadyRegistered => "已在一份在册档案中",
                ImportTrouble.IdLengthened => "15 位身份证号已换成 18 位",
                ImportTrouble.NotAsked => "不用填的内容",
                ImportTrouble.UnknownColumn => "多余的栏目",
                ImportTrouble.SizeDiffers => "家庭人口与所列人数不同",
                _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, null),
            };

        /// <summary>Only told; a file with nothing else may be confirmed.</summary>
        public bool IsNotice =>
            trouble
                is ImportTrouble.IdLengthened
                    or ImportTrouble.NotAsked
                    or ImportTrouble.UnknownColumn
                    or ImportTrouble.SizeDiffers;
    }
}
