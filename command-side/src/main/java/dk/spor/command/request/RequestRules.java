package dk.spor.command.request;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;

/** What can forbid a request, whatever it asks for. */
public final class RequestRules {

    /** The rule by which a client can tell that it may not record at all. */
    public static final Prohibition ROLE_MAY_RECORD =
            new Prohibition("role-may-record", "Caseworkers and supervisors record; others read");

    static final Prohibition PROCESS_MAY_ASK = new Prohibition(
            "process-may-ask", "What follows from something recorded is asked for by Spor itself, and by no person");
    static final Prohibition KEY_REUSED =
            new Prohibition("idempotency-key-reused", "A request key names one request, with one content");
    static final Prohibition ENTRY_ONCE = new Prohibition("entry-recorded-once", "An entry's identifier is given once");

    private RequestRules() {}

    static Refusal roleMayRecord() {
        return ROLE_MAY_RECORD.refusal("The role in which this was asked may read, and not record.");
    }

    static Refusal processMayAsk() {
        return PROCESS_MAY_ASK.refusal("It follows by itself; record what it follows from.");
    }

    static Refusal keyReused(Fact first) {
        return KEY_REUSED.refusal(
                ("An earlier request with the same key asked for something else, which was recorded as an entry of %s;"
                                + " send each request under a key of its own.")
                        .formatted(first.on()),
                first);
    }

    static Refusal entryOnce(Fact entry) {
        return ENTRY_ONCE.refusal(
                "An entry with the identifier asked for was recorded for %s; ask for another.".formatted(entry.on()),
                entry);
    }
}
