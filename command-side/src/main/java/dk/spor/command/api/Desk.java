package dk.spor.command.api;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.problem.Refusals;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where a request of the API is handed in, and its outcome handed back as a response. */
public final class Desk {

    private final Recorder recorder;
    private final CurrentAsker asker;

    public Desk(Recorder recorder, CurrentAsker asker) {
        this.recorder = recorder;
        this.asker = asker;
    }

    /** Asks for something about a citizen: 201, or 200 for a repeated request, or a problem. */
    public ResponseEntity<Object> ask(CitizenId citizen, CitizenCommand command, RequestKey key) {
        return switch (record(citizen, command, key)) {
            case Outcome.Recorded recorded -> answer(recorded, EntriesMade.of(citizen, recorded));
            case Outcome.Refused refused -> Refusals.response(refused.refusal());
        };
    }

    /** Asks for something about an offer: 201, or 200 for a repeated request, or a problem. */
    public ResponseEntity<Object> ask(OfferId offer, OfferCommand command, RequestKey key) {
        return switch (recorder.record(offer, command, asking(key))) {
            case Outcome.Recorded recorded -> answer(recorded, EntriesMade.of(offer, recorded));
            case Outcome.Refused refused -> Refusals.response(refused.refusal());
        };
    }

    /** Asks for something about a citizen, for those who look at the outcome themselves. */
    public Outcome record(CitizenId citizen, CitizenCommand command, RequestKey key) {
        return recorder.record(citizen, command, asking(key));
    }

    /** The login of the one who sends the present request. */
    public CurrentAsker.Asker asker() {
        return asker.get();
    }

    /** 201 for what was recorded now, 200 for what an earlier request with the same key had recorded. */
    public static HttpStatus statusOf(Outcome.Recorded recorded) {
        return recorded.repeated() ? HttpStatus.OK : HttpStatus.CREATED;
    }

    private Asking asking(RequestKey key) {
        var present = asker.get();
        return Asking.of(present.by(), present.role(), key);
    }

    private static ResponseEntity<Object> answer(Outcome.Recorded recorded, EntriesMade made) {
        return ResponseEntity.status(statusOf(recorded)).body(made);
    }
}
