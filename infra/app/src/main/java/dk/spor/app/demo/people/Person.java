package dk.spor.app.demo.people;

import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.PersonName;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented citizen.
 *
 * @param number 1 for the first citizen of the demo
 * @param cpr with day + 60; absent for the few whom nobody could identify
 * @param bornOn agrees with the CPR number
 */
public record Person(int number, PersonName name, @Nullable Cpr cpr, LocalDate bornOn) {

    private static final Instant BEGINNING = Instant.parse("2023-01-01T00:00:00Z");

    /** The citizen's identifier: the same for every seed and every end of the story. */
    public CitizenId id() {
        return idOf(number);
    }

    /** The identifier of the citizen with this number. */
    public static CitizenId idOf(int number) {
        return new CitizenId(Uuids.derived(BEGINNING, "demo/citizen/" + number));
    }

    /** Age in whole years on a day. */
    public int ageOn(LocalDate day) {
        return bornOn.until(day).getYears();
    }
}
