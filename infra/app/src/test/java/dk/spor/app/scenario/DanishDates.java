package dk.spor.app.scenario;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "3. maj 2026". */
public final class DanishDates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));

    @ParameterType("\\d{1,2}\\. [a-z]+ \\d{4}")
    public LocalDate dag(String text) {
        return LocalDate.parse(text, LONG);
    }
}
