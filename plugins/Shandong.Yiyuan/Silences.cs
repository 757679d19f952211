namespace Shandong.Yiyuan;

/// <summary>What the cards leave open, and where they are misprinted.</summary>
internal static class Silences
{
    private static readonly Citation Determined = Sources.HardshipAid.Chart("市工会事业综合服务中心认定");

    private static readonly Citation Collected = Sources.HardshipAid.Chart("基层工会收取材料");

    private static readonly Citation TakenIn = Sources.HardshipAid.Chart("基层工会受理并调查摸底");

    private static readonly Citation Posted = Sources.HardshipAid.Chart("公示上报上一级工会");

    public static IReadOnlyList<Silence> All { get; } =
    [
        new(
            "由市认定还是由县认定",
            "卡片是县的，流程图写由市工会事业综合服务中心认定，像是沿用市的卡片。照印出的由市认定，须向淄博市总工会确认；确认由县认定的，在“本地设置”启用“由县工会事业综合服务中心认定”。",
            Determined
        ),
        new(
            "“市直属以上单位在职职工”",
            "同样像是沿用市的卡片。平台不据此排除县属单位的职工，只要求是在职职工；向市总工会确认后再定。",
            Sources.HardshipAid.Chart("申报")
        ),
        new(
            "困难职工家庭认定标准",
            "流程图只写“严格按照困难职工家庭认定标准”，标准未收存。平台不测算、不分类，由认定的工会依据标准决定并写明理由。",
            Determined
        ),
        new("最低生活保障标准", "四张卡片都没有写低保标准，平台不收录，也不借用邻近地方的数。", Determined),
        new(
            "认定结果“及时”反馈的期限",
            "没有天数，平台不设期限；待反馈的一直列在基层工会的工作台，登记后才消失。",
            Determined
        ),
        new(
            "联系人由谁担任",
            "流程图写由基层工会或联系人反馈，没有写联系人怎样确定。由联系人反馈的，登记其姓名。",
            Determined
        ),
        new(
            "受理和认定的期限",
            "服务期限写“长期”，各步骤没有办理天数，平台不设期限。",
            Sources.HardshipAid.Card("服务期限")
        ),
        new(
            "材料不齐怎样补正",
            "流程图只写材料齐全的受理、不符合建档条件的不予受理。材料不齐的，收齐后再受理，不发补正通知，不退件。",
            TakenIn
        ),
        new(
            "不予受理告知哪些内容",
            "只写“告知职工理由”。平台登记理由和怎样告知，不要求写明其他机关和救济途径。",
            Sources.HardshipAid.Chart("不予受理")
        ),
        new(
            "入户调查后不符合建档条件的",
            "受理和调查摸底写在同一步，不符合的不予受理。入户后才发现不符合的，退回受理环节不予受理，并告知理由。",
            TakenIn
        ),
        new("入户调查的人数、照片和记录表", "没有规定，不设最少人数，不要求定位和照片；登记走访情况和结论。", TakenIn),
        new(
            "何时“必要”派人入户",
            "由上一级工会自己判断。不入户也可以提出意见；入户的，登记后作为审查的依据。",
            Sources.HardshipAid.Chart("上一级工会审查")
        ),
        new(
            "公示期间有异议怎么办",
            "只写“无异议报上级工会”。收到异议的，登记并核实：属实的退回或终止，不属实的公示继续，核实完才报送。",
            Posted
        ),
        new(
            "公示的内容和地点",
            "没有规定。公示姓名（带星号）、单位和致困原因，不公示身份证号、电话、住址、病情和银行卡号。",
            Posted
        ),
        new("民主评议", "流程图没有写，流程中不设。", Posted),
        new(
            "上一级工会是镇、街道总工会的",
            "流程图由上一级工会直接报市。镇、街道总工会所属单位的，县总工会没有环节，但看得到办理情况；要经县总工会的，向市确认。",
            Sources.HardshipAid.Chart("上一级工会审查")
        ),
        new(
            "直属市总工会的单位",
            "上一级工会就是市总工会，审查和认定在同一机关，由两名工作人员分别办理。",
            Sources.HardshipAid.Chart("上一级工会审查")
        ),
        new(
            "“下岗失业残疾等材料”中的“等”",
            "没有列全。下岗、失业、残疾按申报表判断，其他情况由职工在表中申报后提交。",
            Collected
        ),
        new("材料的份数和原件、复印件", "只有银行卡写明复印件。其余各一份，原件、复印件都可以。", Collected),
        new(
            "《困难职工家庭申报表》和承诺书的样式",
            "空白原件未收存。栏目取自各地公开的同类文书，未经市总工会确认，拿到原件后修改。",
            TakenIn
        ),
        new(
            "帮扶救助的标准和上限",
            "《帮扶资金使用管理办法》未收存。生活、医疗、助学救助都不设上限，由审批的工会写明理由决定。",
            Sources.HardshipAid.Chart("市工会事业综合服务中心帮扶救助")
        ),
        new(
            "送温暖和其他帮扶",
            "第四条第四款提到送温暖活动，流程图没有写办法，平台只列生活、医疗、助学三种救助。",
            Sources.Regulation.At("第四条第四款")
        ),
        new("证件", "没有写发证，认定后建立档案，不发证件。", Determined),
        new("退出档案和年度复核", "没有写。退出的，由提出的工会写明原因和依据；不设复核期限。", Determined),
        new(
            "信访事项的答复期限",
            "没有规定天数，平台不设期限；省总12351转办单自带期限的，照单登记。",
            Sources.Hotline.Chart("办理")
        ),
        new("法律援助的条件", "只写“符合条件职工”，条件没有写，由经办人写明。", Sources.Hotline.Chart("代写法律文书")),
        new("投诉", "四张卡片都没有写投诉办法。反映问题走工会信访热线。", Sources.Hotline.Card("事项内容")),
        new(
            "服务地址",
            "卡片只印办公电话，没有地址；二维码一栏是空的。卡片印有主办人员姓名，平台不收录。",
            Sources.HardshipAid.Card("事项办理、信息公开链接和渠道")
        ),
        new(
            "与爱工惠、山东工会12351等平台的对接",
            "卡片依托这些平台开展服务。本平台登记办理情况，不与其对接。",
            Sources.Employment.Card("服务能力")
        ),
        new(
            "报市总工会同意的期限和方式",
            "没有写。方案在平台报送，由市总工会登记同意或不同意。",
            Sources.Care.Chart("报市总工会同意")
        ),
        new("档案编号规则和保存年限", "没有规定。由平台按区划、年度和顺序编号，长期保存。", Determined),
    ];

    public static IReadOnlyList<Erratum> Errata { get; } =
    [
        new(Sources.Care.Card("事项内容"), "就业服务", "综合服务及人文关怀服务（按标题和依据的第六款）"),
        new(
            Sources.HardshipAid.Card("服务能力"),
            "依托山东工会12351 职工热线平台和工会法律工作干部及专业律师，根据省市工会拨付法律服务专项资金额度，开展法律服务工作。",
            "与“工会信访热线”卡相同，是误抄；困难职工帮扶救助的服务能力没有印"
        ),
        new(
            Sources.HardshipAid.Chart("市工会事业综合服务中心帮扶救助"),
            "《帮扶资金使用用管理办法》",
            "《帮扶资金使用管理办法》"
        ),
        new(Sources.Care.Card("事项依据"), "（源机编[2021] 50）", "（源机编〔2021〕50号）"),
        new(Sources.Hotline.Card("事项依据"), "（源机编[2021] 50号）", "（源机编〔2021〕50号）"),
        new(Sources.Employment.Chart("开展就业创业培训"), "推荐上岗或扶持创", "推荐上岗或扶持创业"),
        new(
            Sources.Hotline.At("流程图"),
            "文字框排在全文之末，次序打乱（“综合服务及人文关怀服务”流程图同）",
            "按文字的先后和含义排列"
        ),
    ];
}
