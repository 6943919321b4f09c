package dk.spor.app.evidence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param checkpoints the folder with copies of the signed checkpoints of the log; absent where there are none but those
 *     that were noted when they were taken
 */
@ConfigurationProperties("spor.evidence")
record EvidenceProperties(@Nullable Path checkpoints) {}
