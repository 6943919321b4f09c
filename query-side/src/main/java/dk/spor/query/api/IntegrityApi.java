package dk.spor.query.api;

import dk.spor.query.integrity.Integrity;
import dk.spor.query.integrity.LogState;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the logs. */
@RestController
public final class IntegrityApi {

    private final Integrity integrity;

    public IntegrityApi(Integrity integrity) {
        this.integrity = integrity;
    }

    /** @param logs that of what happened, and that of who read about whom */
    record IntegrityAnswer(List<LogState> logs) {}

    /**
     * Each log: where it ends, its last hash, what was found when its chain was last verified, and what was signed of
     * it.
     */
    @GetMapping("/api/log")
    IntegrityAnswer integrity() {
        return new IntegrityAnswer(integrity.logs());
    }
}
