package dk.spor.app.hmis.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column names on the first line of a file, in any order and any case. */
final class Header {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /** @throws BrokenExport when two columns have the same name */
    Header(String file, List<String> names) throws BrokenExport {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            var before = places.putIfAbsent(key(names.get(i)), i);
            if (before != null && !names.get(i).isBlank()) {
                throw new BrokenExport(file + ", line 1: the columns " + (before + 1) + " and " + (i + 1)
                        + " have the same name; expected each column once");
            }
        }
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    @Nullable
    Integer place(String column) {
        return places.get(key(column));
    }

    List<String> missing(Collection<String> columns) {
        var missing = new ArrayList<>(columns);
        missing.removeIf(column -> places.containsKey(key(column)));
        return missing;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
