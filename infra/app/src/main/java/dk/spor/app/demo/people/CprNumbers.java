package dk.spor.app.demo.people;

import dk.spor.values.Cpr;
import java.time.LocalDate;

/** CPR numbers that the CPR register never gives: 60 is added to the day. */
final class CprNumbers {

    private static final int MOST_CITIZENS = 500;
    private static final int ADDED_TO_DAY = 60;

    private CprNumbers() {}

    /**
     * A number of its own for each citizen. The seventh digit fits the century of birth, and the last is even for a
     * woman and odd for a man, as in real ones.
     *
     * @param citizen 1 to 499
     * @param centuryChoice 0 to 3: which of the four seventh digits that fit
     */
    static Cpr of(int citizen, boolean woman, LocalDate bornOn, int centuryChoice) {
        if (citizen < 1 || citizen >= MOST_CITIZENS) {
            throw new IllegalArgumentException("citizen " + citizen + " is not one of 1 to " + (MOST_CITIZENS - 1));
        }
        int seventh = (bornOn.getYear() < 2000 ? 0 : 5) + centuryChoice % 4;
        int lastThree = 2 * citizen + (woman ? 0 : 1);
        return new Cpr("%02d%02d%02d%d%03d"
                .formatted(
                        bornOn.getDayOfMonth() + ADDED_TO_DAY,
                        bornOn.getMonthValue(),
                        bornOn.getYear() % 100,
                        seventh,
                        lastThree));
    }
}
