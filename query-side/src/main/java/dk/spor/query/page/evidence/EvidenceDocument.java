package dk.spor.query.page.evidence;

import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.citizen.DecisionLine;
import dk.spor.query.page.decision.ReplaySheet;
import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Decision;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.replay.Replay;
import dk.spor.query.replay.Replaying;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a citizen's case, or one decision, as it was known at a position, as a PDF/A. */
@Component
public final class EvidenceDocument {

    private final KnownCitizens known;
    private final PastReadings past;
    private final Replaying replaying;
    private final RuleCatalogue rules;
    private final MessageSource messages;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public EvidenceDocument(
            KnownCitizens known, PastReadings past, Replaying replaying, RuleCatalogue rules, MessageSource messages) {
        this.known = known;
        this.past = past;
        this.replaying = replaying;
        this.rules = rules;
        this.messages = messages;
        var pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("templates/");
        pages.setSuffix(".html");
        templates.setTemplateResolver(pages);
        templates.setTemplateEngineMessageSource(messages);
    }

    /**
     * @param decision only this one, and the case as its decider saw it; absent for the whole case
     * @param knownAt the position beyond which nothing is known
     * @throws dk.spor.query.reading.ReadingRefused when the reader may not, or there is no such citizen or decision
     */
    public byte[] pdf(CitizenId citizen, @Nullable EntryId decision, long knownAt, Locale locale) {
        var words = new Words(messages, locale);
        var context = new Context(locale);
        context.setVariable("sheet", sheet(citizen, decision, knownAt, words));
        return PdfA.of(templates.process("spor/evidence", context));
    }

    private EvidenceSheet sheet(CitizenId citizen, @Nullable EntryId decision, long knownAt, Words words) {
        var now = known.asked(citizen, null, Long.toString(knownAt), 0);
        var pathway = now.pathway().view();
        var person = pathway.person();
        var name =
                person == null ? words.text("citizen.nameless") : person.name().full();
        var recorded = words.formatted("moment.time", past.recordedAt(knownAt).atZone(DanishDay.ZONE));
        var about = words.text("evidence.about", Long.toString(knownAt), recorded);
        if (decision != null) {
            var replay = replaying.of(citizen, decision, Long.toString(knownAt));
            var seen = replay.decision().seen();
            return new EvidenceSheet(
                    name,
                    about,
                    List.of(decided(replay, now.offers(), words)),
                    words.text("decision.seen"),
                    seen == null ? List.of() : asSeen(citizen, replay.decision(), seen, now, words),
                    words);
        }
        return new EvidenceSheet(
                name,
                about,
                pathway.decisions().stream()
                        .map(made -> replaying.of(citizen, made.entry().id(), Long.toString(knownAt)))
                        .map(replay -> decided(replay, now.offers(), words))
                        .toList(),
                words.text("evidence.facts"),
                Facts.of(
                        pathway,
                        now.cti().view(),
                        now.offers(),
                        rules,
                        now.moment().on(),
                        words),
                words);
    }

    private EvidenceSheet.Decided decided(Replay replay, Map<OfferId, OfferCard> offers, Words words) {
        var decision = replay.decision();
        return new EvidenceSheet.Decided(
                ReplaySheet.of(DecisionLine.title(decision, offers, rules, words), replay, words),
                words.text(
                        "evidence.ground",
                        Facts.ground(decision, rules),
                        decision.rule().rule(),
                        decision.rule().version()),
                decision.reasons().text());
    }

    private List<Fact> asSeen(CitizenId citizen, Decision decision, long seen, KnownCitizen now, Words words) {
        var then = past.at(Moment.knownAt(seen));
        return Facts.of(
                then.pathway(citizen, 0).view(),
                then.cti(citizen, 0).view(),
                now.offers(),
                rules,
                decision.on(),
                words);
    }
}
