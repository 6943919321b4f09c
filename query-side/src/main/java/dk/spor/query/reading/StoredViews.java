package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.projection.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The views in store, as they are now. */
record StoredViews<V>(Projection<V> projection) implements Views<V> {

    private static final String ID = "_id";

    @Override
    public <T> List<T> find(Which which, Function<V, List<T>> look) {
        var found = new ArrayList<T>();
        projection.select(
                which.stored(),
                ascending(ID),
                view -> {
                    found.addAll(look.apply(view));
                    return false;
                },
                Integer.MAX_VALUE);
        return found;
    }

    @Override
    public Map<String, V> of(Collection<String> subjects) {
        var views = new HashMap<String, V>();
        projection.each(in(ID, subjects), stored -> views.put(stored.subject(), stored.view()), ignored -> {});
        return views;
    }
}
