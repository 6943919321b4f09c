package dk.spor.app.evidence;

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
            EvidenceProperties properties) {
        var folder = properties.checkpoints();
        var pack = new EvidencePack(
                store.audit(), log, () -> folder == null ? KeptCheckpoints.of(List.of()) : KeptCheckpoints.in(folder));
        return new Evidence(pack, document, readings, log);
    }
}
