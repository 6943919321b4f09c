package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number (CPR). Date and century digit are checked; modulus 11 is only a hint, since valid
 * numbers have failed it from 2007 on. Replacement numbers, with 60 added to the day, are accepted; demo and test data
 * use nothing else.
 *
 * @param digits ten digits without the hyphen
 */
public record Cpr(@JsonValue String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{6}-?\\d{4}");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int REPLACEMENT_DAYS = 60;

    /** @throws InvalidValue when the form, the date or the century digit can't be those of a CPR number */
    @JsonCreator
    public Cpr {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValue("cpr", "is not a CPR number", "ten digits, with or without a hyphen: DDMMYY-NNNN");
        }
        digits = digits.replace("-", "");
        try {
            birthDateOf(digits);
        } catch (DateTimeException e) {
            throw new InvalidValue(
                    "cpr", "begins with a date that does not exist", "DDMMYY, or DD + 60 for a replacement number");
        }
    }

    /** The date of birth that the number states. */
    public LocalDate birthDate() {
        return birthDateOf(digits);
    }

    /** A replacement number, given where no real number is known: 60 has been added to the day. */
    public boolean isReplacement() {
        return number(0, 2) > REPLACEMENT_DAYS;
    }

    /** Whether the number passes modulus 11; false is no error for numbers given from 2007 on. */
    public boolean passesModulus11() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** "DDMMYY-NNNN", for the pages of those who may see it. */
    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** Masked, so that a log line can't give the number away. */
    @Override
    public String toString() {
        return "DDMMYY-****";
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static LocalDate birthDateOf(String digits) {
        int day = Integer.parseInt(digits, 0, 2, 10);
        int month = Integer.parseInt(digits, 2, 4, 10);
        int year = Integer.parseInt(digits, 4, 6, 10);
        int realDay = day > REPLACEMENT_DAYS ? day - REPLACEMENT_DAYS : day;
        return LocalDate.of(century(digits.charAt(6) - '0', year) + year, month, realDay);
    }

    /** The seventh digit and the year give the century (CPR-kontoret, "Personnummeret i CPR", table of 1968). */
    private static int century(int seventh, int year) {
        return switch (seventh) {
            case 0, 1, 2, 3 -> 1900;
            case 4, 9 -> year <= 36 ? 2000 : 1900;
            default -> year <= 57 ? 2000 : 1800;
        };
    }
}
