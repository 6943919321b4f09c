package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.FollowUp;
import dk.spor.query.pathway.FollowUpResult;
import dk.spor.query.pathway.Lane;
import dk.spor.query.pathway.NightRun;
import dk.spor.query.pathway.RelapsePrevention;
import dk.spor.query.pathway.Session;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What happened between the citizen and one offer, from the enrolment on. */
final class OfferFacts {

    private final Track track;
    private final LocalDate today;
    private final Words words;

    private OfferFacts(Track track, LocalDate today, Words words) {
        this.track = track;
        this.today = today;
        this.words = words;
    }

    static Stream<Fact> of(Lane lane, Track track, LocalDate today, Words words) {
        var facts = new OfferFacts(track, today, words);
        return Stream.of(
                        lane.referrals().stream().flatMap(referral -> ReferralFacts.of(referral, track, today, words)),
                        lane.enrolments().stream().flatMap(facts::of),
                        lane.relapsePrevention().stream().flatMap(facts::of),
                        lane.followUps().stream().map(facts::of))
                .flatMap(some -> some);
    }

    private Stream<Fact> of(Enrolment enrolment) {
        return Stream.of(
                        Stream.of(course(enrolment)),
                        enrolment.sessions().stream().map(this::of),
                        enrolment.screenings().stream()
                                .map(screening -> Fact.of(
                                        screening.entry().id(),
                                        track,
                                        Look.SCREENING,
                                        new When.On(screening.on()),
                                        words.text("fact.screening"),
                                        words.of(screening.result()))),
                        enrolment.goals().stream().flatMap(goal -> GoalFacts.of(goal, track, words)),
                        enrolment.nights().stream().map(this::of),
                        Stream.ofNullable(enrolment.notice())
                                .map(notice -> Fact.of(
                                        notice.entry().id(),
                                        track,
                                        Look.NOTICE,
                                        new When.On(notice.on()),
                                        words.text("fact.notice"),
                                        words.text("fact.notice-to", notice.municipality()))),
                        Stream.ofNullable(enrolment.discharge())
                                .map(discharge -> Fact.of(
                                        discharge.entry().id(),
                                        track,
                                        Look.ENDED,
                                        new When.On(discharge.on()),
                                        words.text("fact.discharged"),
                                        words.of(discharge.outcome()))))
                .flatMap(some -> some);
    }

    private Fact course(Enrolment enrolment) {
        var discharge = enrolment.discharge();
        return Fact.of(
                        enrolment.entry().id(),
                        track,
                        Look.ENROLLED,
                        When.from(enrolment.on(), discharge == null ? null : discharge.on()),
                        words.text("fact.enrolled"),
                        discharge == null
                                ? words.text("fact.still-enrolled")
                                : words.text("fact.discharged-as", words.of(discharge.outcome())))
                .labelled(discharge == null ? words.text("fact.enrolled") : words.of(discharge.outcome()));
    }

    private Fact of(Session session) {
        var look = switch (session) {
            case Session.Held ignored -> Look.SESSION_HELD;
            case Session.Cancelled ignored -> Look.SESSION_CANCELLED;
            case Session.Missed ignored -> Look.SESSION_MISSED;
        };
        return Fact.of(
                session.entry().id(),
                track,
                look,
                new When.On(session.on()),
                words.of(session.kind()),
                outcome(session));
    }

    private String outcome(Session session) {
        return switch (session) {
            case Session.Held held ->
                held.minutes() == null
                        ? words.text("fact.session-held")
                        : words.text("fact.session-held-minutes", held.minutes());
            case Session.Cancelled cancelled -> words.text("fact.session-cancelled", words.of(cancelled.by()));
            case Session.Missed ignored -> words.text("fact.session-missed");
        };
    }

    private Fact of(NightRun run) {
        return Fact.of(
                run.entry().id(),
                track,
                Look.NIGHTS,
                new When.During(run.on(), run.until()),
                words.text("fact.nights"),
                words.text("fact.nights-number", run.nights()));
    }

    private Stream<Fact> of(RelapsePrevention course) {
        var end = course.end();
        var bar = Fact.of(
                        course.entry().id(),
                        track,
                        Look.RELAPSE_PREVENTION,
                        When.from(course.on(), end == null ? null : end.on()),
                        words.text("fact.relapse-prevention"),
                        end == null ? words.text("fact.lasts") : words.of(end.outcome()))
                .labelled(words.text("fact.relapse-prevention"));
        return end == null
                ? Stream.of(bar)
                : Stream.of(
                        bar,
                        Fact.of(
                                end.entry().id(),
                                track,
                                Look.ENDED,
                                new When.On(end.on()),
                                words.text("fact.relapse-prevention-ended"),
                                words.of(end.outcome())));
    }

    private Fact of(FollowUp followUp) {
        var result = followUp.result();
        return result == null ? awaited(followUp) : came(followUp, result);
    }

    private Fact awaited(FollowUp followUp) {
        boolean overdue = followUp.dueOn().isBefore(today);
        return Fact.of(
                followUp.entry().id(),
                track,
                overdue ? Look.FOLLOW_UP_OVERDUE : Look.FOLLOW_UP_PLANNED,
                new When.On(followUp.dueOn()),
                words.text("fact.follow-up"),
                words.text(overdue ? "fact.follow-up-overdue" : "fact.follow-up-planned"));
    }

    private Fact came(FollowUp followUp, FollowUpResult result) {
        var due = words.date(followUp.dueOn());
        return Fact.of(
                result.entry().id(),
                track,
                result instanceof FollowUpResult.Held ? Look.FOLLOW_UP_HELD : Look.FOLLOW_UP_MISSED,
                new When.On(result.on()),
                words.text("fact.follow-up"),
                switch (result) {
                    case FollowUpResult.Held held -> words.text("fact.follow-up-held", words.of(held.status()), due);
                    case FollowUpResult.Missed missed ->
                        words.text("fact.follow-up-missed", words.of(missed.reason()), due);
                });
    }
}
