package dk.spor.app.migration.report;

import dk.spor.app.migration.plan.Flaw;
import java.util.List;

/**
 * One file's part of the report.
 *
 * @param file its name
 * @param mapped whether it holds anything that Spor records
 * @param closes whether its sums close
 * @param leftOut the rows that were left out, by reason
 * @param refused the facts that were refused, by rule
 * @param deletedButRecorded rows that the source has deleted since an earlier import recorded what they said
 * @param remarks values that could not be used, in rows that were
 */
public record FileReport(
        String file,
        boolean mapped,
        boolean closes,
        FileSums.Rows rows,
        FileSums.Facts facts,
        FileSums.Log log,
        List<LeftOut> leftOut,
        List<RefusedByRule> refused,
        List<AtLine> deletedButRecorded,
        List<AtLine> remarks) {

    /**
     * Rows left out for one reason.
     *
     * @param expected true where that is how an export is meant to be read; false where the export should be mended
     * @param lines the lines on which the rows begin, as ranges: {@code 2-6944}
     * @param details what exactly was wrong, where the reason does not say it all
     */
    public record LeftOut(
            Flaw reason, String meaning, boolean expected, long rows, List<String> lines, List<AtLine> details) {}

    /** Facts refused by one rule. */
    public record RefusedByRule(String rule, String title, long facts, List<RefusedFact> details) {}

    /**
     * A fact that was refused.
     *
     * @param line the line on which its row begins
     * @param fact its name, as it would stand in the log
     * @param why what is in its way
     */
    public record RefusedFact(long line, String fact, String why) {}

    /** Something to say about the row that begins on a line. */
    public record AtLine(long line, String what) {}
}
