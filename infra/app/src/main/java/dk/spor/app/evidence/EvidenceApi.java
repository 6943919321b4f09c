package dk.spor.app.evidence;

import dk.spor.query.api.ReadApi;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Evidence packs of the API. */
@ReadApi
@Tag(name = "Evidence")
class EvidenceApi {

    private final Evidence evidence;

    EvidenceApi(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/api/citizens/{id}/evidence")
    @Operation(
            summary = "What was recorded of a citizen, with what proves it",
            description = "A zip for somebody who has nothing else: a PDF/A, the citizen's commits, the chain to the"
                    + " next signed checkpoint, and a program that verifies it.")
    void ofCitizen(@PathVariable("id") String id, Locale locale, HttpServletResponse response) throws IOException {
        evidence.answer(CitizenId.of(id), null, locale, response);
    }

    @GetMapping("/api/decisions/{id}/evidence")
    @Operation(
            summary = "A decision and the case as its decider saw it, with what proves it",
            description = "The same pack as of the citizen, with a document about the decision.")
    void ofDecision(@PathVariable("id") String id, Locale locale, HttpServletResponse response) throws IOException {
        evidence.answer(EntryId.of(id), locale, response);
    }
}
