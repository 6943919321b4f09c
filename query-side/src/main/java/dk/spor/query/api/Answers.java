package dk.spor.query.api;

import dk.spor.query.reading.Reading;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Answers that a client can ask for again with If-None-Match. */
final class Answers {

    private Answers() {}

    /** The tag changes with the day, for what is due does, and with every event of the citizen. */
    static <T> ResponseEntity<T> withTag(T body, LocalDate today, Reading<?> one, Reading<?> other, Object... more) {
        int rest = Objects.hash(one.setAside(), other.setAside(), Objects.hash(more));
        var tag = today + "-" + one.position() + "-" + other.position() + "-" + Integer.toHexString(rest);
        return ResponseEntity.ok().eTag(tag).body(body);
    }
}
