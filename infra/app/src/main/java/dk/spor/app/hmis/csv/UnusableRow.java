package dk.spor.app.hmis.csv;

import dk.spor.app.migration.plan.Flaw;

/** Thrown while one row is read, when it can't be used; caught where rows are booked, and never seen beyond. */
public final class UnusableRow extends RuntimeException {

    private final Flaw flaw;
    private final String detail;

    /**
     * @param detail which column, what is wrong and what would be right; never repeats a value that could say who
     *     somebody is
     */
    public UnusableRow(Flaw flaw, String detail) {
        super(detail, null, false, false);
        this.flaw = flaw;
        this.detail = detail;
    }

    public Flaw flaw() {
        return flaw;
    }

    public String detail() {
        return detail;
    }
}
