package dk.spor.query.page.fact;

import dk.spor.query.cti.ActualPhase;
import dk.spor.query.cti.Contact;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.cti.FollowOn;
import dk.spor.query.cti.HandOverAgreement;
import dk.spor.query.cti.Pause;
import dk.spor.query.page.words.Words;
import dk.spor.values.CtiPhase;
import dk.spor.values.EntryId;
import dk.spor.values.PlannedPhase;
import java.util.stream.Stream;

/** CTI as planned and as it came. */
final class CtiFacts {

    private final Track track;
    private final Words words;

    private CtiFacts(Words words) {
        this.track = new Track(Track.Kind.CTI, "cti", words.text("track.cti"));
        this.words = words;
    }

    static Stream<Fact> of(CtiTimeline timeline, Words words) {
        var facts = new CtiFacts(words);
        return Stream.concat(
                timeline.contactMaking().stream().map(contact -> facts.of(contact, "fact.cti-contact-before")),
                timeline.courses().stream().flatMap(facts::of));
    }

    private Stream<Fact> of(CtiCourse course) {
        return Stream.of(
                        course.planned().stream()
                                .map(phase -> planned(course.entry().id(), phase)),
                        course.actualPhases().stream().map(this::of),
                        course.pauses().stream().map(this::of),
                        course.contacts().stream().map(contact -> of(contact, "fact.cti-contact")),
                        course.handOvers().stream().map(this::of),
                        course.followOns().stream().map(this::of),
                        Stream.ofNullable(course.end())
                                .map(end -> Fact.of(
                                        end.entry().id(),
                                        track,
                                        Look.ENDED,
                                        new When.On(end.on()),
                                        words.text("fact.cti-ended"),
                                        words.of(end.reason()))))
                .flatMap(some -> some);
    }

    private Fact planned(EntryId course, PlannedPhase phase) {
        return Fact.of(
                        course,
                        track,
                        Look.CTI_PLANNED,
                        new When.During(phase.from(), phase.until()),
                        words.of(phase.phase()),
                        words.text("fact.cti-planned"))
                .labelled(words.text("fact.cti-plan-label", phase.phase().number()));
    }

    private Fact of(ActualPhase phase) {
        return Fact.of(
                        phase.entry().id(),
                        track,
                        look(phase.phase()),
                        When.from(phase.from(), phase.until()),
                        words.of(phase.phase()),
                        words.text("fact.cti-focus", words.list(phase.focusAreas())))
                .labelled(words.text("fact.cti-phase-label", phase.phase().number()));
    }

    private Fact of(Pause pause) {
        return Fact.of(
                pause.entry().id(),
                track,
                Look.CTI_PAUSED,
                When.from(pause.from(), pause.until()),
                words.text("fact.cti-paused"),
                words.of(pause.reason()));
    }

    private Fact of(HandOverAgreement agreement) {
        return Fact.of(
                agreement.entry().id(),
                track,
                Look.CTI_HAND_OVER,
                new When.On(agreement.on()),
                words.text("fact.cti-hand-over", words.of(agreement.with())),
                words.list(agreement.areas()));
    }

    private Fact of(FollowOn support) {
        return Fact.of(
                support.entry().id(),
                track,
                Look.CTI_HAND_OVER,
                new When.On(support.on()),
                words.text("fact.cti-follow-on"),
                words.of(support.by()));
    }

    private Fact of(Contact contact, String key) {
        var look = switch (contact.kind()) {
            case COMMUNITY_MEETING, OFFICE_MEETING, PHONE -> Look.CTI_CONTACT;
            case PROVIDER_OR_NETWORK -> Look.CTI_NETWORK;
            case ATTEMPT -> Look.CTI_ATTEMPT;
        };
        return Fact.of(
                contact.entry().id(),
                track,
                look,
                new When.On(contact.on()),
                words.text(key),
                words.of(contact.kind()));
    }

    private static Look look(CtiPhase phase) {
        return switch (phase) {
            case TRANSITION -> Look.CTI_TRANSITION;
            case TRY_OUT -> Look.CTI_TRY_OUT;
            case TRANSFER_OF_CARE -> Look.CTI_TRANSFER_OF_CARE;
        };
    }
}
