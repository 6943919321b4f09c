package dk.spor.app.evidence;

import com.mongodb.client.MongoDatabase;
import dk.spor.app.audit.IntegrityBook;
import dk.spor.query.integrity.LogName;
import dk.spor.query.page.evidence.EvidenceDocument;
import dk.spor.query.reading.Readings;
import dk.spor.recording.EventLog;
import dk.spor.store.SporStore;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Evidence packs over HTTP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
@Import({EvidenceApi.class, EvidenceDownload.class})
public class EvidenceConfiguration {

    @Bean
    Evidence evidence(
            SporStore store,
            EventLog log,
            EvidenceDocument document,
            Readings readings,
            MongoDatabase database,
            EvidenceProperties properties) {
        var pack = new EvidencePack(store.audit(), log, () -> kept(properties, new IntegrityBook(database)));
        return new Evidence(pack, document, readings, log);
    }

    /** Those in the folder, and those that were noted when they were taken. */
    private static KeptCheckpoints kept(EvidenceProperties properties, IntegrityBook book) {
        var folder = properties.checkpoints();
        var inFolder = folder == null ? KeptCheckpoints.of(List.of()) : KeptCheckpoints.in(folder);
        return inFolder.and(book.checkpoints(LogName.EVENTS));
    }
}
