package dk.spor.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.SporEvent;
import dk.spor.query.reading.Folds;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.TestStore;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProjectionTroubleTest {

    @Test
    void givenTheLogCannotBeRead_thenTheStatusSaysSo_andTheProjectionGoesOnWhenItCanAgain() throws Exception {
        var log = new LogWithALoosePlug();
        log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));
        try (var store = TestStore.inMemory();
                var projection = Projection.open(Folds.CITIZENS, log, store.database(), 10)) {
            projection.start();
            assertThat(log.tried.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(projection.awaitPosition(1, Duration.ofMillis(200))).isFalse();
            assertThat(projection.status().trouble()).isEqualTo("IllegalStateException after position 0");
            assertThat(projection.status().lag()).isEqualTo(1);

            log.plugged = true;

            assertThat(projection.awaitPosition(1, Duration.ofSeconds(20))).isTrue();
        }
    }

    private static final class LogWithALoosePlug implements EventLog {

        private final InMemoryLog log = new InMemoryLog();
        private final CountDownLatch tried = new CountDownLatch(1);
        private volatile boolean plugged;

        void append(SporEvent event) {
            log.append(event);
        }

        @Override
        public long head() {
            return log.head();
        }

        @Override
        public List<RecordedEvent> readAfter(long position, int limit) {
            if (!plugged) {
                tried.countDown();
                throw new IllegalStateException("the plug is out");
            }
            return log.readAfter(position, limit);
        }

        @Override
        public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
            return log.readStream(stream, fromSequence, limit);
        }

        @Override
        public long lastSequence(StreamId stream) {
            return log.lastSequence(stream);
        }

        @Override
        public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
            return log.awaitBeyond(position, atMost);
        }
    }
}
