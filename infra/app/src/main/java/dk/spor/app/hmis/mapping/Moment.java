package dk.spor.app.hmis.mapping;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a statement stands in a citizen's life. Sources give days; within a day things are taken in the order in which
 * they can have happened: first what belongs to stays that end on the day, then stays that begin and end on it, one
 * after the other, then the rest. So an exit comes before the next enrolment in the same project.
 *
 * @param on the day
 * @param part which part of the day
 * @param stay the enrolment that it belongs to, by the source's identifier; empty for none
 * @param step what comes before what within a stay on one day
 * @param row the row's identifier: a row's statements stay together
 * @param order the place among the row's own statements
 */
record Moment(LocalDate on, Part part, String stay, Step step, String row, int order) implements Comparable<Moment> {

    enum Part {
        ENDING_STAYS,
        STAYS_OF_ONE_DAY,
        OTHER
    }

    /** In the order of a stay. */
    enum Step {
        REGISTRATION,
        ENTRY,
        CONTACT,
        MOVE_IN,
        EXIT
    }

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::on)
            .thenComparing(Moment::part)
            .thenComparing(Moment::stay)
            .thenComparing(Moment::step)
            .thenComparing(Moment::row)
            .thenComparing(Moment::order);

    /** Before everything else, whenever the source made its record of the client. */
    static Moment ofRegistration(String row) {
        return new Moment(LocalDate.MIN, Part.OTHER, "", Step.REGISTRATION, row, 0);
    }

    static Moment of(LocalDate on, Stay stay, Step step, String row, int order) {
        return new Moment(on, partOf(on, stay), stay.id(), step, row, order);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    private static Part partOf(LocalDate on, Stay stay) {
        if (!on.equals(stay.exit())) {
            return Part.OTHER;
        }
        return stay.entry().isBefore(on) ? Part.ENDING_STAYS : Part.STAYS_OF_ONE_DAY;
    }
}
