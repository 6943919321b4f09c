package dk.spor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.timeline.Due;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The town as its pages show it: what the query side folds out of the log. */
class FoldedTownTest {

    private final Map<CitizenId, Pathway> pathways = new HashMap<>();
    private final Map<CitizenId, CtiTimeline> timelines = new HashMap<>();

    FoldedTownTest() {
        for (var recorded : said()) {
            switch (recorded.event()) {
                case CtiEvent it -> {
                    var timeline = timelines.computeIfAbsent(it.citizenId(), CtiTimeline::of);
                    timelines.put(it.citizenId(), CtiTimeline.evolve(timeline, recorded));
                }
                case CitizenEvent it -> {
                    var pathway = pathways.computeIfAbsent(it.citizenId(), Pathway::of);
                    pathways.put(it.citizenId(), Pathway.evolve(pathway, recorded));
                }
                default -> {}
            }
        }
    }

    /** The log, each stream as it reads after its corrections. */
    private static List<RecordedEvent> said() {
        return SeededTown.LOG.stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(stream -> CorrectedHistory.of(stream).stream())
                .toList();
    }

    @Test
    void whateverCanBeDueIsOverdueWithSomebodyAndNotYetWithSomebodyElse() {
        var due = due();

        assertThat(whats(due, Due.Timing.OVERDUE)).containsExactlyInAnyOrder(Due.What.values());
        assertThat(whats(due, Due.Timing.LATER))
                .containsAll(
                        EnumSet.complementOf(EnumSet.of(Due.What.CTI_FIRST_MONTH_CONTACTS, Due.What.SHELTER_NOTICE)));
    }

    @Test
    void mostIsNotOverdueForItIsATownThatIsWorkedFor() {
        var overdue = due().stream()
                .filter(it -> it.timing() == Due.Timing.OVERDUE && it.what() == Due.What.FOLLOW_UP)
                .count();

        assertThat(overdue).isBetween(1L, 12L);
    }

    @Test
    void thereAreGapsOverlapsAndHomesToBeSeen() {
        assertThat(pathways).hasSize(300);
        assertThat(pathways.values().stream().filter(it -> !it.gaps().isEmpty()).count())
                .isGreaterThan(50);
        assertThat(pathways.values().stream()
                        .filter(it -> !it.overlaps().isEmpty())
                        .count())
                .isGreaterThan(50);
        assertThat(timelines).hasSizeGreaterThan(40);
    }

    private List<Due> due() {
        var due = new ArrayList<Due>();
        pathways.values().forEach(it -> due.addAll(it.due(SeededTown.TODAY, RuleCatalogue.delivered())));
        timelines.values().forEach(it -> due.addAll(it.due(SeededTown.TODAY, RuleCatalogue.delivered())));
        return due;
    }

    private static EnumSet<Due.What> whats(List<Due> due, Due.Timing timing) {
        return due.stream()
                .filter(it -> it.timing() == timing)
                .map(Due::what)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Due.What.class)));
    }
}
