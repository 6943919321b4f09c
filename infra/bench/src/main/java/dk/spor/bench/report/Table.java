package dk.spor.bench.report;

import dk.spor.bench.measure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contestants down, circumstances across; beside each figure how many times the baseline's it is. */
public final class Table {

    private final String title;
    private final String unit;
    private final @Nullable String baseline;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();

    /**
     * @param unit of all figures
     * @param baseline the row that the others are compared with; null where there is nothing to compare
     */
    public Table(String title, String unit, @Nullable String baseline) {
        this.title = title;
        this.unit = unit;
        this.baseline = baseline;
    }

    /** Puts a figure in its place. Rows and columns stand in the order in which they first come. */
    public Table put(String row, String column, Figure figure) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        rows.computeIfAbsent(row, ignored -> new LinkedHashMap<>()).put(column, figure);
        return this;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public @Nullable String baseline() {
        return baseline;
    }

    public List<String> columns() {
        return List.copyOf(columns);
    }

    public List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The figure at a place; null where nothing was measured. */
    public @Nullable Figure at(@Nullable String row, String column) {
        Map<String, Figure> figures = rows.get(row);
        return figures == null ? null : figures.get(column);
    }

    /** The median at a place; null where nothing was measured. */
    public @Nullable Double median(String row, String column) {
        Figure figure = at(row, column);
        return figure == null ? null : figure.median();
    }

    /** How many times the baseline's figure of the same column; null where there is none. */
    public @Nullable Double ratio(String row, String column) {
        Figure figure = at(row, column);
        Figure base = at(baseline, column);
        return figure == null || base == null ? null : figure.median() / base.median();
    }

    /** The table as Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("**").append(title).append("** (").append(unit);
        text.append(baseline == null ? ")\n\n" : "; × " + baseline + ")\n\n");
        text.append("| | ").append(String.join(" | ", columns)).append(" |\n|---");
        text.append("|--:".repeat(columns.size())).append("|\n");
        for (String row : rows.keySet()) {
            text.append("| ").append(row);
            columns.forEach(column -> text.append(" | ").append(cell(row, column)));
            text.append(" |\n");
        }
        return text.toString();
    }

    private String cell(String row, String column) {
        Figure figure = at(row, column);
        Double ratio = ratio(row, column);
        if (figure == null) {
            return "";
        }
        return ratio == null || row.equals(baseline)
                ? figure.text()
                : figure.text() + String.format(Locale.ROOT, " · **%.2f×**", ratio);
    }
}
