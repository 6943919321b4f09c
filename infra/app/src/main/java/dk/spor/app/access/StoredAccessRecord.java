package dk.spor.app.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dk.spor.access.AccessRecord;
import dk.spor.access.CitizenDataRead;
import dk.spor.access.RecordedRead;
import dk.spor.store.SideLog;
import dk.spor.values.CitizenId;
import dk.spor.values.ReadPurpose;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The record of reads in a log of its own. Beside it stands an index of who is read about where; it is brought up to
 * date by whoever asks, and can be thrown away.
 */
final class StoredAccessRecord implements AccessRecord {

    private static final String BY = "by";
    private static final String ROLE = "role";
    private static final String CITIZENS = "citizens";
    private static final String ID = "_id";
    private static final int AT_A_TIME = 500;

    private final SideLog log;
    private final MongoCollection<Document> index;
    private final ObjectMapper json = EventJson.mapper();

    StoredAccessRecord(SideLog log, MongoDatabase database) {
        this.log = log;
        this.index = database.getCollection("reads-index");
        this.index.createIndex(Indexes.ascending(CITIZENS));
    }

    /** What of a read is the entry's content; who it was stands beside it, as with every event. */
    private record Content(
            List<CitizenId> citizens,
            String what,
            ReadPurpose purpose,
            @Nullable String on,
            @Nullable String knownAt) {}

    @Override
    public void add(CitizenDataRead read) {
        log.append(
                CitizenDataRead.TYPE,
                CitizenDataRead.REVISION,
                Map.of(BY, read.by().value(), ROLE, read.role().name()),
                write(read));
    }

    @Override
    public List<RecordedRead> about(CitizenId citizen, @Nullable Long before, int limit) {
        bringIndexUpToDate();
        var about = eq(CITIZENS, citizen.toString());
        return index.find(before == null ? about : and(about, lt(ID, before)))
                .sort(Sorts.descending(ID))
                .limit(limit)
                .map(found -> log.after(found.getLong(ID) - 1, 1).getFirst())
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<RecordedRead> newest(Predicate<CitizenDataRead> which, @Nullable Long before, int limit) {
        var found = new ArrayList<RecordedRead>();
        long end = before == null ? log.head() + 1 : before;
        while (end > 1 && found.size() < limit) {
            long begin = Math.max(0, end - 1 - AT_A_TIME);
            log.after(begin, Math.toIntExact(end - 1 - begin)).reversed().stream()
                    .map(this::read)
                    .filter(recorded -> which.test(recorded.read()))
                    .limit(limit - found.size())
                    .forEach(found::add);
            end = begin + 1;
        }
        return found;
    }

    /** Two who do it at once write the same. */
    private void bringIndexUpToDate() {
        var last = index.find().sort(Sorts.descending(ID)).limit(1).first();
        long reached = last == null ? 0 : last.getLong(ID);
        for (var entries = log.after(reached, AT_A_TIME); !entries.isEmpty(); entries = log.after(reached, AT_A_TIME)) {
            index.bulkWrite(entries.stream().map(this::indexed).toList());
            reached = entries.getLast().position();
        }
    }

    private ReplaceOneModel<Document> indexed(SideLog.Entry entry) {
        var citizens =
                read(entry).read().citizens().stream().map(CitizenId::toString).toList();
        return new ReplaceOneModel<>(
                eq(ID, entry.position()),
                new Document(ID, entry.position()).append(CITIZENS, citizens),
                new ReplaceOptions().upsert(true));
    }

    private String write(CitizenDataRead read) {
        try {
            return json.writeValueAsString(
                    new Content(read.citizens(), read.what(), read.purpose(), read.on(), read.knownAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A read can always be written", e);
        }
    }

    private RecordedRead read(SideLog.Entry entry) {
        try {
            var content = json.readValue(entry.content(), Content.class);
            var metadata = entry.metadata();
            return new RecordedRead(
                    entry.position(),
                    entry.recordedAt(),
                    new CitizenDataRead(
                            new UserId(String.valueOf(metadata.get(BY))),
                            Role.valueOf(String.valueOf(metadata.get(ROLE))),
                            content.citizens(),
                            content.what(),
                            content.purpose(),
                            content.on(),
                            content.knownAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The record of reads has an entry at %d that this program can't read".formatted(entry.position()));
        }
    }
}
