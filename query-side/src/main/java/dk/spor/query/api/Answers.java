package dk.spor.query.api;

import dk.spor.query.moment.KnownCitizen;
import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Answers that a client can ask for again with If-None-Match. */
final class Answers {

    private Answers() {}

    /**
     * The tag changes with the day, for what is due does, with every event of the citizen, and with the offers; not
     * with what others know more.
     */
    static <T> ResponseEntity<T> withTag(T body, KnownCitizen known, Object... more) {
        var one = known.pathway();
        var other = known.cti();
        int rest = Objects.hash(one.setAside(), other.setAside(), known.offers().toString(), Objects.hash(more));
        var tag = known.moment().on() + "-" + one.position() + "-" + other.position() + "-" + Integer.toHexString(rest);
        return ResponseEntity.ok().eTag(tag).body(body);
    }
}
