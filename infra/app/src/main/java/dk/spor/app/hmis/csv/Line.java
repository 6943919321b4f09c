package dk.spor.app.hmis.csv;

import dk.spor.app.migration.plan.Flaw;

/** One line of a file after the first, be it fit to read or not. A value may span several lines of text. */
public sealed interface Line permits Row, Line.Misshapen {

    /** The line of the file on which it begins; the line with the column names is 1. */
    long number();

    /** A line that can't be read as a row. */
    record Misshapen(long number, Flaw flaw, String detail) implements Line {}
}
