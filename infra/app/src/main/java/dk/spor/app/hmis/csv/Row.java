package dk.spor.app.hmis.csv;

import dk.spor.app.migration.plan.Flaw;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file, read by column name. Blank values count as absent. What can't be read is thrown as
 * {@link UnusableRow}, which says the column and what would be right.
 */
public final class Row implements Line {

    /** The longest value that is read; the standard's longest text columns hold some thousand characters. */
    static final int LONGEST_VALUE = 100_000;

    private static final char NOT_DECODED = '\uFFFD';
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T].*)?");
    private static final Pattern CODE = Pattern.compile("\\d{1,9}");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?).{0,6}");

    private final long number;
    private final Header header;
    private final CSVRecord values;

    Row(long number, Header header, CSVRecord values) {
        this.number = number;
        this.header = header;
        this.values = values;
    }

    @Override
    public long number() {
        return number;
    }

    /** The value, without blanks around it; empty where it is blank or the file has no such column. */
    public Optional<String> text(String column) {
        var place = header.place(column);
        if (place == null) {
            return Optional.empty();
        }
        var value = values.get(place).strip();
        if (value.indexOf(NOT_DECODED) >= 0) {
            throw new UnusableRow(
                    Flaw.WRONG_ENCODING,
                    column + " holds bytes that can't be decoded; expected the encoding that --encoding names");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    public String neededText(String column) {
        return text(column).orElseThrow(() -> missing(column, "a value"));
    }

    /** A date as the standard writes it; a time after it is passed over. */
    public Optional<LocalDate> date(String column) {
        return text(column).map(text -> {
            var form = DATE.matcher(text);
            try {
                if (form.matches()) {
                    return LocalDate.parse(form.group(1));
                }
            } catch (DateTimeException e) {
                // Said below, in the words for every other wrong form.
            }
            throw new UnusableRow(Flaw.WRONG_DATE, column + " is not a date; expected YYYY-MM-DD, such as 2026-05-04");
        });
    }

    public LocalDate neededDate(String column) {
        return date(column).orElseThrow(() -> missing(column, "a date, YYYY-MM-DD"));
    }

    /**
     * A date and time as the standard writes it, in the source's own local time; what follows the seconds is dropped.
     */
    public Optional<LocalDateTime> time(String column) {
        return text(column).map(text -> {
            var form = TIME.matcher(text);
            try {
                if (form.matches()) {
                    return LocalDateTime.parse(form.group(1) + "T" + form.group(2));
                }
            } catch (DateTimeException e) {
                // Said below, in the words for every other wrong form.
            }
            throw new UnusableRow(
                    Flaw.WRONG_DATE,
                    column + " is not a date and time; expected YYYY-MM-DD hh:mm:ss, such as 2026-05-04 13:38:05");
        });
    }

    /** A code of one of the standard's lists, or another whole number that is not negative. */
    public OptionalInt code(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!CODE.matcher(text.get()).matches()) {
            throw new UnusableRow(
                    Flaw.UNKNOWN_CODE, column + " is not a whole number; expected a code of the standard");
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    public int neededCode(String column) {
        return code(column).orElseThrow(() -> missing(column, "a code of the standard"));
    }

    private static UnusableRow missing(String column, String expected) {
        return new UnusableRow(Flaw.MISSING_VALUE, column + " is blank; expected " + expected);
    }
}
