package dk.spor.app.hmis.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The folder into which somebody unpacked an export: one CSV file for each of the standard's tables. */
public final class ExportFolder {

    private final Charset charset;
    private final TreeMap<String, Path> files;

    private ExportFolder(Charset charset, TreeMap<String, Path> files) {
        this.charset = charset;
        this.files = files;
    }

    /** @throws BrokenExport when the folder can't be read */
    public static ExportFolder open(Path folder, Charset charset) throws BrokenExport {
        if (!Files.isDirectory(folder)) {
            throw new BrokenExport(folder + " is not a folder; expected the folder into which the export was unpacked");
        }
        try (var entries = Files.list(folder)) {
            var files = new TreeMap<String, Path>(String.CASE_INSENSITIVE_ORDER);
            entries.filter(Files::isRegularFile)
                    .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .forEach(file -> files.putIfAbsent(name(file), file));
            return new ExportFolder(charset, files);
        } catch (IOException e) {
            throw new BrokenExport(folder + " can't be read: " + e.getMessage());
        }
    }

    /** The names of all CSV files, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /**
     * Makes sure that files and columns are there, before anything is recorded.
     *
     * @param columnsByFile the columns that are needed, by file
     * @throws BrokenExport when one is missing; names all that are
     */
    public void require(Map<String, ? extends List<String>> columnsByFile) throws BrokenExport {
        var problems = new ArrayList<String>();
        for (var needed : columnsByFile.entrySet()) {
            problems.addAll(problemsOf(needed.getKey(), needed.getValue()));
        }
        if (!problems.isEmpty()) {
            throw new BrokenExport(problems);
        }
    }

    /** @throws BrokenExport when there is no such file, or it can't be read */
    public CsvFile open(String name) throws BrokenExport {
        var file = files.get(name);
        if (file == null) {
            throw new BrokenExport(
                    name + " is missing; expected the file, with its first line alone where the source has no rows");
        }
        return CsvFile.open(file, charset);
    }

    private List<String> problemsOf(String name, List<String> columns) {
        try (var file = open(name)) {
            return file.missing(columns).stream()
                    .map(column -> name + ", line 1: the column " + column + " is missing")
                    .toList();
        } catch (BrokenExport e) {
            return e.problems();
        } catch (IOException e) {
            return List.of(name + " can't be read: " + e.getMessage());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
