package dk.spor.command.request;

import dk.spor.command.Refusal;
import dk.spor.values.EntryId;
import java.util.List;

/** What an aggregate answers, before the position in the log is known. */
public sealed interface Answer {

    /** Recorded now; it stands in the log once the unit of work has been committed. */
    record Made(List<EntryId> entries) implements Answer {

        public Made {
            entries = List.copyOf(entries);
        }
    }

    /** Recorded before, by a request with the same key and content. */
    record MadeBefore(List<EntryId> entries) implements Answer {

        public MadeBefore {
            entries = List.copyOf(entries);
        }
    }

    /** Not recorded. */
    record Refused(Refusal refusal) implements Answer {}
}
