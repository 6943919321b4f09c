package dk.spor.app.evidence;

import dk.spor.query.page.evidence.EvidenceDocument;
import dk.spor.query.reading.ReadingRefused.UnknownDecision;
import dk.spor.query.reading.Readings;
import dk.spor.recording.EventLog;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a pack: first all that can be refused is read, then the pack is written as it is made. */
final class Evidence {

    private final EvidencePack pack;
    private final EvidenceDocument document;
    private final Readings readings;
    private final EventLog log;

    Evidence(EvidencePack pack, EvidenceDocument document, Readings readings, EventLog log) {
        this.pack = pack;
        this.document = document;
        this.readings = readings;
        this.log = log;
    }

    void answer(CitizenId citizen, @Nullable EntryId decision, Locale locale, HttpServletResponse response)
            throws IOException {
        var pdf = document.pdf(citizen, decision, log.head(), locale);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("evidence-" + (decision == null ? citizen : decision) + ".zip")
                        .build()
                        .toString());
        pack.write(citizen, pdf, response.getOutputStream());
    }

    void answer(EntryId decision, Locale locale, HttpServletResponse response) throws IOException {
        answer(
                readings.citizenOf(decision, 0).orElseThrow(() -> new UnknownDecision(decision)),
                decision,
                locale,
                response);
    }
}
