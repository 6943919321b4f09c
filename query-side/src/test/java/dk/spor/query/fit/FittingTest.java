package dk.spor.query.fit;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.place.PlaceList;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.testing.Examples;
import dk.spor.values.Circumstance;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
import dk.spor.values.HousingSituation;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RuleRef;
import dk.spor.values.Substance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {

    private static final LocalDate DAY = day("2026-11-25");
    private static final LocalDate OPENED = day("2015-02-01");
    private static final Facts FACTS = new Facts();
    private static final CitizenId OTHER = new Facts(2).citizen();
    private static final CitizenId THIRD = new Facts(3).citizen();
    private static final EntryId SET = Examples.entry(91);

    /** What is known, what is asked, what is said of it, and the entry that it follows from. */
    static Stream<Arguments> eachTerm() {
        var bornIn1990 = FACTS.registered("2026-01-01", "Åse", "Ømark", "610190-1234");
        var nameOnly = FACTS.registered("2026-01-01", "Åse", "Ømark", null);
        var usesDrugs = FACTS.intake("2026-02-01", new Finding(Circumstance.ACTIVE_DRUG_USE, true));
        var usesNoDrugs = FACTS.intake("2026-03-01", new Finding(Circumstance.ACTIVE_DRUG_USE, false));
        var drinks = FACTS.intake("2026-02-02", new Finding(Circumstance.ALCOHOL_USE, true));
        var saysNothing = FACTS.intake("2026-04-01");
        var saidLater = FACTS.intake("2026-11-26", new Finding(Circumstance.ACTIVE_DRUG_USE, true));
        var toTheStreet = FACTS.moved("2026-05-01", HousingSituation.OWN_HOME, HousingSituation.STREET);
        var toAHome = FACTS.moved("2026-06-01", HousingSituation.STREET, HousingSituation.OWN_HOME);
        var toPrison = FACTS.moved("2026-06-02", HousingSituation.STREET, HousingSituation.PRISON);
        var seenOutside = FACTS.observed("2026-07-01", HousingSituation.STREET);
        return Stream.of(
                arguments("36 is within 13 and up", known(bornIn1990), ages(13, null), Suits.FITS, bornIn1990),
                arguments("36 is within up to 36", known(bornIn1990), ages(null, 36), Suits.FITS, bornIn1990),
                arguments("36 is too old for 35", known(bornIn1990), ages(13, 35), Suits.DOES_NOT_FIT, bornIn1990),
                arguments("36 is too young for 37", known(bornIn1990), ages(37, null), Suits.DOES_NOT_FIT, bornIn1990),
                arguments("no birthday, no age", known(nameOnly), ages(13, 35), Suits.NOT_KNOWN, null),
                arguments("nobody, no age", known(), ages(13, 35), Suits.NOT_KNOWN, null),
                arguments("drugs are treated", known(usesDrugs), treats(Substance.DRUGS), Suits.FITS, usesDrugs),
                arguments(
                        "no drugs, nothing to treat",
                        known(usesNoDrugs),
                        treats(Substance.DRUGS),
                        Suits.DOES_NOT_FIT,
                        usesNoDrugs),
                arguments(
                        "the latest word counts",
                        known(usesNoDrugs, usesDrugs),
                        treats(Substance.DRUGS),
                        Suits.DOES_NOT_FIT,
                        usesNoDrugs),
                arguments(
                        "silence takes nothing back",
                        known(usesDrugs, saysNothing),
                        treats(Substance.DRUGS),
                        Suits.FITS,
                        usesDrugs),
                arguments(
                        "tomorrow is not known today",
                        known(saidLater),
                        treats(Substance.DRUGS),
                        Suits.NOT_KNOWN,
                        null),
                arguments(
                        "alcohol says nothing of drugs", known(drinks), treats(Substance.DRUGS), Suits.NOT_KNOWN, null),
                arguments(
                        "one of two uses is enough",
                        known(drinks),
                        treats(Substance.DRUGS, Substance.ALCOHOL),
                        Suits.FITS,
                        drinks),
                arguments(
                        "a no has to be known of each",
                        known(usesNoDrugs),
                        treats(Substance.DRUGS, Substance.ALCOHOL),
                        Suits.NOT_KNOWN,
                        null),
                arguments("on the street", known(toTheStreet), withoutHome(), Suits.FITS, toTheStreet),
                arguments("has a home", known(toTheStreet, toAHome), withoutHome(), Suits.DOES_NOT_FIT, toAHome),
                arguments("prison tells of no home", known(toPrison), withoutHome(), Suits.NOT_KNOWN, toPrison),
                arguments("seen since", known(toAHome, seenOutside), withoutHome(), Suits.FITS, seenOutside),
                arguments("nobody knows where", known(), withoutHome(), Suits.NOT_KNOWN, null),
                arguments(
                        "excluded",
                        known(usesDrugs),
                        excludes(Circumstance.ACTIVE_DRUG_USE),
                        Suits.DOES_NOT_FIT,
                        usesDrugs),
                arguments(
                        "not excluded",
                        known(usesNoDrugs),
                        excludes(Circumstance.ACTIVE_DRUG_USE),
                        Suits.FITS,
                        usesNoDrugs),
                arguments(
                        "not asked",
                        known(usesNoDrugs),
                        excludes(Circumstance.UNTREATED_MENTAL_ILLNESS),
                        Suits.NOT_KNOWN,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachTerm")
    void givenWhatIsKnown_whenLaidBesideATerm_thenTheReasonSaysWhatFollowsAndFromWhichEntry(
            String name, List<CitizenEvent> known, OfferTerms terms, Suits says, @Nullable CitizenEvent entry) {
        var fit = fit(known, DAY, opened(), set(OPENED, terms));

        assertThat(fit.suits()).isEqualTo(says);
        assertThat(fit.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.says()).isEqualTo(says);
            assertThat(reason.entry() == null ? null : reason.entry().id())
                    .isEqualTo(entry == null ? null : entry.entryId());
        });
        assertThat(Objects.requireNonNull(fit.terms()).entry().id()).isEqualTo(SET);
    }

    @Test
    void givenOneNoAndSomethingThatIsNotKnown_thenItIsANo() {
        var home = FACTS.moved("2026-06-01", HousingSituation.STREET, HousingSituation.OWN_HOME);

        var fit = fit(known(home), DAY, opened(), set(OPENED, ofHerberg()));

        assertThat(fit.suits()).isEqualTo(Suits.DOES_NOT_FIT);
        assertThat(fit.reasons())
                .extracting(Reason::says)
                .containsExactly(Suits.NOT_KNOWN, Suits.DOES_NOT_FIT, Suits.NOT_KNOWN);
    }

    @Test
    void givenTermsThatAskForNothing_thenItFitsWithoutAReason() {
        assertThat(fit(known(), DAY, opened(), set(OPENED, OfferTerms.silent())).suits())
                .isEqualTo(Suits.FITS);
    }

    @Test
    void givenTermsThatSayForWhomInWordsAlone_thenItHasToBeAsked() {
        var words =
                new OfferTerms(List.of(), "Unge", null, null, List.of(), false, List.of(), List.of(), null, null, null);

        var fit = fit(known(), DAY, opened(), set(OPENED, words));

        assertThat(fit.reasons()).singleElement().isInstanceOf(Reason.TargetGroup.class);
        assertThat(fit.suits()).isEqualTo(Suits.NOT_KNOWN);
    }

    @Test
    void givenNoTerms_thenItHasToBeAsked() {
        assertThat(fit(known(), DAY, opened()).reasons()).singleElement().isInstanceOf(Reason.NoTerms.class);
    }

    @Test
    void givenAnOfferThatClosed_thenThatIsTheReasonAndNamesTheClosing() {
        var closed = new OfferClosed(Examples.entry(92), PITSTOP, DAY);

        assertThat(fit(known(), DAY, opened(), set(OPENED, ages(13, null)), closed)
                        .reasons())
                .singleElement()
                .isInstanceOfSatisfying(Reason.NotOpen.class, notOpen -> {
                    assertThat(notOpen.closedOn()).isEqualTo(DAY);
                    assertThat(Objects.requireNonNull(notOpen.entry()).id()).isEqualTo(closed.entryId());
                });
        assertThat(fit(known(), DAY.minusDays(1), opened(), set(OPENED, OfferTerms.silent()), closed)
                        .suits())
                .isEqualTo(Suits.FITS);
    }

    @Test
    void givenAnOfferThatOpensLater_thenThatIsTheReason() {
        assertThat(fit(known(), OPENED.minusDays(1), opened()).reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.NotOpen.class, it -> assertThat(it.opensOn()).isEqualTo(OPENED));
    }

    @Test
    void givenPitstopWhoseRangeChanged_thenWhoIs17FitsBeforeAndAfter_andWhoIs36OnlyAfter() {
        var before = set(OPENED, ages(13, 35));
        var after = new OfferTermsSet(Examples.entry(93), PITSTOP, day("2023-01-01"), ages(13, null));
        var lastDayBefore = day("2022-12-31");
        var firstDayAfter = day("2023-01-01");
        var is17 = known(FACTS.registered("2020-01-01", "Bo", "Ek", "610605-4234"));
        var is36 = known(FACTS.registered("2020-01-01", "Eva", "Lund", "610686-1234"));

        assertThat(fit(is17, lastDayBefore, opened(), before, after).suits()).isEqualTo(Suits.FITS);
        assertThat(fit(is17, firstDayAfter, opened(), before, after).suits()).isEqualTo(Suits.FITS);
        assertThat(fit(is36, lastDayBefore, opened(), before, after).suits()).isEqualTo(Suits.DOES_NOT_FIT);
        assertThat(fit(is36, firstDayAfter, opened(), before, after).suits()).isEqualTo(Suits.FITS);
        assertThat(Objects.requireNonNull(fit(is36, lastDayBefore, opened(), before, after)
                                .terms())
                        .version())
                .isEqualTo(1);
    }

    @Test
    void givenTheHerbergFull_thenItDoesNotFitAndSaysHowManyWait_butWhoHoldsAPlaceHasOne() {
        var full = new OfferEvent[] {
            opened(), set(OPENED, OfferTerms.silent()), places(1), held(OTHER, 95), awaited(THIRD, 96)
        };

        assertThat(fit(known(), DAY, full).reasons())
                .singleElement()
                .isEqualTo(new Reason.Capacity(
                        Suits.DOES_NOT_FIT,
                        1,
                        0,
                        1,
                        false,
                        fit(known(), DAY, full).reasons().getFirst().entry()));
        assertThat(fit(OTHER, known(), DAY, full).suits()).isEqualTo(Suits.FITS);
        assertThat(fit(known(), day("2026-01-04"), full).reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.Capacity.class, it -> assertThat(it.free()).isEqualTo(1));
    }

    @Test
    void givenPlacesThatNobodyKeeps_thenItHasToBeAskedWhetherOneIsFree() {
        var nine = new OfferOpened(Examples.entry(90), PITSTOP, OPENED, "Herberg", OfferKind.SHELTER, null, 9);

        assertThat(fit(known(), DAY, nine, set(OPENED, OfferTerms.silent())).reasons())
                .singleElement()
                .isInstanceOfSatisfying(Reason.Capacity.class, it -> {
                    assertThat(it.says()).isEqualTo(Suits.NOT_KNOWN);
                    assertThat(it.places()).isEqualTo(9);
                });
    }

    private static Fit fit(List<CitizenEvent> known, LocalDate day, OfferEvent... offer) {
        return fit(FACTS.citizen(), known, day, offer);
    }

    private static Fit fit(CitizenId citizen, List<CitizenEvent> known, LocalDate day, OfferEvent... offer) {
        var card = OfferCard.of(PITSTOP);
        var places = PlaceList.of(PITSTOP);
        for (var event : Told.recorded(List.of(offer))) {
            card = OfferCard.evolve(card, event);
            places = PlaceList.evolveUntil(places, event, day);
        }
        var situation = Situation.of(Told.pathway(FACTS, known), day);
        return new Fitting(citizen, situation, day).of(card, places);
    }

    private static List<CitizenEvent> known(CitizenEvent... events) {
        return new ArrayList<>(List.of(events));
    }

    private static OfferOpened opened() {
        return new OfferOpened(Examples.entry(90), PITSTOP, OPENED, "Pitstop", OfferKind.DRUG_TREATMENT, null, null);
    }

    private static OfferTermsSet set(LocalDate from, OfferTerms terms) {
        return new OfferTermsSet(SET, PITSTOP, from, terms);
    }

    private static PlacesSet places(int number) {
        return new PlacesSet(Examples.entry(94), PITSTOP, day("2026-01-01"), number);
    }

    private static PlaceHeld held(CitizenId citizen, int entry) {
        var since = day("2026-01-05");
        return new PlaceHeld(
                Examples.entry(entry),
                PITSTOP,
                since,
                citizen,
                Examples.entry(200),
                since,
                0,
                new RuleRef("place-order", 1));
    }

    private static PlaceAwaited awaited(CitizenId citizen, int entry) {
        return new PlaceAwaited(Examples.entry(entry), PITSTOP, day("2026-01-06"), citizen, Examples.entry(201));
    }

    private static OfferTerms ages(@Nullable Integer youngest, @Nullable Integer oldest) {
        return new OfferTerms(
                List.of(), "Borgere", youngest, oldest, List.of(), false, List.of(), List.of(), null, null, null);
    }

    private static OfferTerms treats(Substance... treats) {
        return new OfferTerms(
                List.of(), null, null, null, List.of(treats), false, List.of(), List.of(), null, null, null);
    }

    private static OfferTerms withoutHome() {
        return new OfferTerms(List.of(), null, null, null, List.of(), true, List.of(), List.of(), null, null, null);
    }

    private static OfferTerms excludes(Circumstance circumstance) {
        return new OfferTerms(
                List.of(), null, null, null, List.of(), false, List.of(circumstance), List.of(), null, null, null);
    }

    private static OfferTerms ofHerberg() {
        return new OfferTerms(
                List.of(),
                null,
                18,
                null,
                List.of(),
                true,
                List.of(Circumstance.ACTIVE_DRUG_USE),
                List.of(),
                null,
                null,
                null);
    }
}
