package dk.spor.app.migration.report;

/**
 * One file's side of the reconciliation.
 *
 * @param rows what became of the rows
 * @param facts what became of the facts that the rows say
 * @param log what the log holds, read back after the run
 */
public record FileSums(Rows rows, Facts facts, Log log) {

    /**
     * Rows; every row is counted once.
     *
     * @param read rows in the file
     * @param recorded at least one fact of theirs was recorded by this run
     * @param recordedEarlier facts of theirs stand in the log from an earlier run, and nothing was added
     * @param partOfOthers they went into the facts of other rows
     * @param refused every fact of theirs was refused by a rule
     * @param leftOut left out, for a reason
     * @param notReached the run ended before their turn
     */
    public record Rows(
            long read,
            long recorded,
            long recordedEarlier,
            long partOfOthers,
            long refused,
            long leftOut,
            long notReached) {

        boolean close() {
            return notReached == 0 && read == recorded + recordedEarlier + partOfOthers + refused + leftOut;
        }
    }

    /**
     * Facts.
     *
     * @param planned facts that the rows say
     * @param recorded recorded by this run
     * @param alreadyThere recorded by an earlier run
     * @param refused refused by a rule
     * @param notReached the run ended before their turn
     */
    public record Facts(long planned, long recorded, long alreadyThere, long refused, long notReached) {

        boolean close() {
            return notReached == 0 && planned == recorded + alreadyThere + refused;
        }
    }

    /**
     * The log, read back.
     *
     * @param recordedSinceStart facts of this file that the log has got since the run began
     * @param found facts of this run, recorded or already there, that the log holds
     * @param missing facts of this run, recorded or already there, that the log does not hold
     * @param fromEarlierExports facts of this file in the log that this export does not say, or says otherwise now
     */
    public record Log(long recordedSinceStart, long found, long missing, long fromEarlierExports) {}

    /** Whether every row and every fact is accounted for, and the log agrees. */
    public boolean close() {
        return rows.close()
                && facts.close()
                && log.missing() == 0
                && log.found() == facts.recorded() + facts.alreadyThere()
                && log.recordedSinceStart() == facts.recorded();
    }
}
