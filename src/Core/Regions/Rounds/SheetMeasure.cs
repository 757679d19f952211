namespace Platform.Regions;

/// <summary>What stands in a column of a round's table. Core reads or counts it; no number is typed that can be counted.</summary>
public enum SheetMeasure
{
    /// <summary>序号.</summary>
    Ordinal,

    /// <summary>Left empty, to be written on paper, e.g. 备注.</summary>
    Blank,

    /// <summary>Of a household: the worker's name.</summary>
    HolderName,

    /// <summary>Of a household: the worker's sex, by the form or the identity number.</summary>
    Sex,

    /// <summary>Of a household: the worker's unit.</summary>
    UnitName,

    /// <summary>Of a household: the category decided; empty before.</summary>
    Category,

    /// <summary>Of a household: 主要致困原因.</summary>
    Cause,

    /// <summary>Of a household: 家庭人口.</summary>
    HouseholdSize,

    /// <summary>Of a household: 家庭月人均纯收入 in yuan, by the region's sum; as the form says where there is none.</summary>
    IncomePerHead,

    /// <summary>Of a household: its answer to the fact <see cref="SheetColumn.Of"/>, which must not be a number that identifies.</summary>
    Answer,

    /// <summary>Of a household: where its application stands.</summary>
    Standing,

    /// <summary>Of a union: its name.</summary>
    UnionName,

    /// <summary>Of a union: applications handed in.</summary>
    Applied,

    /// <summary>Of a union: applications whose household was visited.</summary>
    Visited,

    /// <summary>Of a union: applications whose notice was posted.</summary>
    Posted,

    /// <summary>Of a union: applications still underway at the end of the time counted.</summary>
    Underway,

    /// <summary>Of a union: applications that ended without an archive (不予受理、不予认定).</summary>
    Denied,

    /// <summary>Of a union: archives opened (新增).</summary>
    Opened,

    /// <summary>Of a union: archives verified anew and kept.</summary>
    Kept,

    /// <summary>Of a union: archives that left the register.</summary>
    Exited,

    /// <summary>Of a union: households that applied and were put into the category <see cref="SheetColumn.Of"/>.</summary>
    OfCategory,

    /// <summary>Of a union: households that applied for the cause <see cref="SheetColumn.Of"/>.</summary>
    OfCause,

    /// <summary>Of a union: changes reported between surveys under the <see cref="ChangeRule"/> <see cref="SheetColumn.Of"/>.</summary>
    Changed,

    /// <summary>Of an entry: words typed, kept under <see cref="SheetColumn.Of"/>.</summary>
    TypedText,

    /// <summary>Of an entry: a whole number typed, kept under <see cref="SheetColumn.Of"/>.</summary>
    TypedNumber,

    /// <summary>Of an entry: a day typed, kept under <see cref="SheetColumn.Of"/>.</summary>
    TypedDay,

    /// <summary>Of an entry: how many files are attached.</summary>
    Attachments,
}
