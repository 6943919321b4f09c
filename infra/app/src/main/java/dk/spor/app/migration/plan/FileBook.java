package dk.spor.app.migration.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every row of one file while it was read. */
public final class FileBook {

    private final String file;
    private final boolean mapped;
    private final Map<Flaw, LineRanges> leftOut = new EnumMap<>(Flaw.class);
    private final Map<Flaw, List<Remark>> details = new EnumMap<>(Flaw.class);
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Long> deleted = new LinkedHashMap<>();
    private long read;
    private long says;
    private long goesIntoAnother;

    private FileBook(String file, boolean mapped) {
        this.file = file;
        this.mapped = mapped;
    }

    /** Of a file that holds what Spor records. */
    public static FileBook ofMapped(String file) {
        return new FileBook(file, true);
    }

    /** Of a file of which nothing is used. */
    public static FileBook ofNotMapped(String file) {
        return new FileBook(file, false);
    }

    /**
     * Something to say about one row.
     *
     * @param line the line of the file on which the row begins
     * @param what which column, what is wrong and what would be right
     */
    public record Remark(long line, String what) {}

    public String file() {
        return file;
    }

    /** Whether the file holds anything that Spor records. */
    public boolean mapped() {
        return mapped;
    }

    /** How many rows the file has, the line with the column names and blank lines apart. */
    public long read() {
        return read;
    }

    /** How many rows say facts of their own. */
    public long says() {
        return says;
    }

    /** How many rows became part of another row's facts. */
    public long goesIntoOthers() {
        return goesIntoAnother;
    }

    /** The rows that were left out, by reason. */
    public Map<Flaw, LineRanges> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** How many rows were left out, whatever the reason. */
    public long leftOutRows() {
        return leftOut.values().stream().mapToLong(LineRanges::count).sum();
    }

    /** What exactly was wrong, row by row; empty where the reason says it all. */
    public List<Remark> details(Flaw flaw) {
        return List.copyOf(details.getOrDefault(flaw, List.of()));
    }

    /** Values that could not be used in rows that were. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** The rows that the source has deleted: their lines, by identifier. */
    public Map<String, Long> deleted() {
        return Collections.unmodifiableMap(deleted);
    }

    /** The source has deleted this row. */
    public void bookDeleted(long line, String id) {
        deleted.put(id, line);
    }

    /**
     * A row says facts of its own.
     *
     * @param unusable what in it could not be used, in words, while the rest was
     */
    public void says(long line, List<String> unusable) {
        read++;
        says++;
        unusable.forEach(what -> remarks.add(new Remark(line, what)));
    }

    /** A row goes into the facts of another one. */
    public void goesIntoAnother(long line) {
        read++;
        goesIntoAnother++;
    }

    /**
     * Nothing of a row is used.
     *
     * @param detail what exactly is wrong; empty where the reason says it all
     */
    public void leaveOut(long line, Flaw flaw, String detail) {
        read++;
        leftOut.computeIfAbsent(flaw, ignored -> new LineRanges()).add(line);
        if (!detail.isEmpty()) {
            details.computeIfAbsent(flaw, ignored -> new ArrayList<>()).add(new Remark(line, detail));
        }
    }
}
