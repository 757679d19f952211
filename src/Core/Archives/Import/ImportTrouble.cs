namespace Platform.Archives;

/// <summary>What can be wrong with a cell or a row of a file of archives.</summary>
public enum ImportTrouble
{
    Missing,
    UnknownOption,
    TextTooLong,
    BadNumber,
    BadAmount,
    NegativeAmount,
    AmountTooFine,
    BadDay,
    DayAhead,
    BadTelephone,
    BadBankCard,
    IdLength,
    IdCharacters,
    IdBirthDate,
    IdCheckCharacter,

    /// <summary>A number where Excel has kept 15 digits of what was typed.</summary>
    DigitsLost,
    SexContradictsId,
    CellIsError,
    SerialMissing,
    SerialTwice,

    /// <summary>A row of a family of whom the file names no worker.</summary>
    UnknownSerial,
    RowCount,
    UnitUnknown,
    UnitNotOwn,
    UnitAmbiguous,
    UnitClosed,
    FilingBarred,
    OpenedBeforeBirth,
    UnknownCategory,
    MayNotApply,
    TwiceInFile,
    AlreadyRegistered,

    /// <summary>A notice: 15 digits were made 18.</summary>
    IdLengthened,

    /// <summary>A notice: the form does not ask this of the household.</summary>
    NotAsked,

    /// <summary>A notice: no column of the form has this heading.</summary>
    UnknownColumn,

    /// <summary>A notice: 家庭人口 is not the number of people listed.</summary>
    SizeDiffers,
}
