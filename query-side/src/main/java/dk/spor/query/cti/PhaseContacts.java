package dk.spor.query.cti;

import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiPhase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one phase. A contact belongs to the phase of its day; the day a phase begins on is the new phase's,
 * the day the course ends on the last one's.
 *
 * @param byKind how many of each kind, attempts among them; a kind that did not occur is absent
 * @param contacts how many contacts, attempts not counted
 * @param attempts how many attempts that reached nobody
 * @param taper how the number lies to that of the phase before
 */
public record PhaseContacts(
        CtiPhase phase, Map<CtiContactKind, Integer> byKind, int contacts, int attempts, Taper taper) {

    /** The method asks for fewer contacts in each later phase (domain: §4). */
    public enum Taper {
        /** The first phase sets the measure. */
        FIRST_PHASE,
        /** Fewer than in the phase before, and the phase is over. */
        FEWER,
        /** Fewer so far, and the phase still runs. */
        FEWER_SO_FAR,
        /** As many as in the phase before, or more. */
        NOT_FEWER
    }

    static List<PhaseContacts> of(CtiCourse course) {
        var all = new ArrayList<PhaseContacts>();
        @Nullable PhaseContacts before = null;
        for (var phase : course.actualPhases()) {
            before = of(course, phase, before);
            all.add(before);
        }
        return List.copyOf(all);
    }

    private static PhaseContacts of(CtiCourse course, ActualPhase phase, @Nullable PhaseContacts before) {
        var byKind = new EnumMap<CtiContactKind, Integer>(CtiContactKind.class);
        course.contacts().stream()
                .filter(contact ->
                        course.phaseOn(contact.on()).filter(phase::equals).isPresent())
                .forEach(contact -> byKind.merge(contact.kind(), 1, Integer::sum));
        int attempts = byKind.getOrDefault(CtiContactKind.ATTEMPT, 0);
        int contacts = byKind.values().stream().mapToInt(Integer::intValue).sum() - attempts;
        return new PhaseContacts(
                phase.phase(),
                Collections.unmodifiableMap(byKind),
                contacts,
                attempts,
                taper(contacts, before, phase.until() == null));
    }

    private static Taper taper(int contacts, @Nullable PhaseContacts before, boolean running) {
        if (before == null) {
            return Taper.FIRST_PHASE;
        }
        if (contacts >= before.contacts) {
            return Taper.NOT_FEWER;
        }
        return running ? Taper.FEWER_SO_FAR : Taper.FEWER;
    }
}
