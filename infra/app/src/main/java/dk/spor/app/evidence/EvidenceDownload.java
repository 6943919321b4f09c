package dk.spor.app.evidence;

import dk.spor.query.api.ReadApi;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The same packs for those who come from a page, and are logged in there. */
@ReadApi
@Hidden
class EvidenceDownload {

    private final Evidence evidence;

    EvidenceDownload(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/borgere/{id}/bevis")
    void ofCitizen(@PathVariable("id") String id, Locale locale, HttpServletResponse response) throws IOException {
        evidence.answer(CitizenId.of(id), null, locale, response);
    }

    @GetMapping("/borgere/{id}/afgoerelser/{decision}/bevis")
    void ofDecision(
            @PathVariable("id") String id,
            @PathVariable("decision") String decision,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        evidence.answer(CitizenId.of(id), EntryId.of(decision), locale, response);
    }
}
