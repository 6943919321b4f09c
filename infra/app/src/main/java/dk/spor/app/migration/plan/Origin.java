package dk.spor.app.migration.plan;

import dk.spor.recording.SourceRow;

/**
 * The row that a fact comes from.
 *
 * @param line the line of the file on which the row begins
 * @param source what stands in the log beside the fact
 */
public record Origin(long line, SourceRow source) {

    /** The file's name: {@code Enrollment.csv}. */
    public String file() {
        return source.file();
    }
}
