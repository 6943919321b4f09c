package dk.spor.app.migration.plan;

/** Why a row is left out, as a closed list that reports can count by. */
public enum Flaw {
    FILE_NOT_MAPPED(true, "the file holds nothing that Spor records"),
    DELETED_IN_SOURCE(true, "the source has deleted the row (DateDeleted)"),
    NOTHING_KNOWN(true, "the source says that it does not know"),
    NO_PLACES(true, "beds that were not in force on the last day of the export, not open all year, or no places"),
    NO_SESSION(true, "money, a voucher or a referral elsewhere: neither a session nor a night"),
    PARENT_LEFT_OUT(true, "the row that it belongs to was left out"),
    ORPHAN(false, "the row that it belongs to is not in the export"),
    DUPLICATE(false, "an earlier row has the same identifier"),
    OVERLAP(false, "the client already has an enrolment in the same project at that time"),
    CONTRADICTION(false, "the row contradicts the row that it belongs to"),
    MISSING_VALUE(false, "a value that is needed is missing"),
    WRONG_DATE(false, "a date that is needed is not a date"),
    UNKNOWN_CODE(false, "a code that is needed is not in the standard's list"),
    TOO_LONG(false, "a value is too long"),
    WRONG_ENCODING(false, "a value that is needed holds bytes that are not text in the export's encoding"),
    WRONG_COLUMN_COUNT(false, "the row does not have as many values as the first line has columns"),
    UNUSABLE_VALUE(false, "a value that is needed can't be used");

    private final boolean expected;
    private final String sentence;

    Flaw(boolean expected, String sentence) {
        this.expected = expected;
        this.sentence = sentence;
    }

    /** True where leaving the row out is how an export is meant to be read; false where the export should be mended. */
    public boolean expected() {
        return expected;
    }

    /** The reason in words. */
    public String sentence() {
        return sentence;
    }
}
