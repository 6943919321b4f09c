package dk.spor.command.memory;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.command.request.Requests;
import dk.spor.values.EntryId;
import java.util.List;

/**
 * A memory as it is kept outside this process.
 *
 * @param version of its {@link Subject} when it was written
 * @param length how many events it knows
 * @param last the entry of the last of them, by which it is found to belong to the log or not
 * @param state as JSON
 * @param requests in the order of recording
 */
public record KeptMemory(int version, long length, EntryId last, JsonNode state, List<Requests.Seen> requests) {

    public KeptMemory {
        requests = List.copyOf(requests);
    }
}
