package dk.spor.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.catalogue.CatalogueOffer;
import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.app.demo.town.Offers;
import dk.spor.events.CitizenEvent;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.Cpr;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.OfferId;
import dk.spor.values.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate BEGINNING = LocalDate.of(2023, 1, 1);

    @Test
    void thereAreThreeHundredCitizensWithSeveralOffersEach() {
        var lanes = events(CitizenEnrolled.class)
                .collect(groupingBy(
                        CitizenEvent::citizenId, Collectors.mapping(CitizenEnrolled::offer, Collectors.toSet())));

        assertThat(events(CitizenRegistered.class)).hasSize(300);
        assertThat(lanes.values().stream().filter(offers -> offers.size() > 1).count())
                .isGreaterThan(130);
        assertThat(lanes.values().stream().filter(offers -> offers.size() > 2).count())
                .isGreaterThan(60);
    }

    @Test
    void everyCprNumberIsItsCitizensOwnAndHasSixtyAddedToTheDay() {
        var numbers = events(CitizenRegistered.class)
                .map(CitizenRegistered::cpr)
                .filter(Objects::nonNull)
                .toList();

        assertThat(numbers).hasSizeGreaterThan(280).doesNotHaveDuplicates().allMatch(Cpr::isReplacement);
        assertThat(events(CitizenRegistered.class))
                .allSatisfy(it -> assertThat(
                                it.cpr() == null ? it.bornOn() : it.cpr().birthDate())
                        .isBetween(LocalDate.of(1940, 1, 1), it.happenedOn().minusYears(7)));
    }

    @ParameterizedTest
    @CsvSource({"herberg, 9", "skaeve-boliger, 6"})
    void onNoDayAreThereMoreCitizensThanPlaces(String offer, int places) {
        var enrolments = events(CitizenEnrolled.class)
                .filter(it -> it.offer().equals(new OfferId(offer)))
                .toList();
        var ends = events(CitizenDischarged.class)
                .collect(Collectors.toMap(CitizenDischarged::enrolment, CitizenDischarged::happenedOn));

        var most = BEGINNING
                .datesUntil(SeededTown.TODAY)
                .mapToLong(day ->
                        enrolments.stream().filter(it -> isThere(it, ends, day)).count())
                .max();

        assertThat(most).hasValue(places);
    }

    @Test
    void onNoDayDoMoreCitizensLiveAtTheHerbergThanItHasPlaces() {
        var moves = events(HomeMoved.class).collect(groupingBy(CitizenEvent::citizenId));

        assertThat(BEGINNING.datesUntil(SeededTown.TODAY))
                .allSatisfy(day -> assertThat(moves.values().stream()
                                .filter(it -> livesIn(it, day) == HousingSituation.SHELTER)
                                .count())
                        .isLessThanOrEqualTo(9));
    }

    @Test
    void nobodySpendsMoreThanOneNightInOneNight() {
        assertThat(events(ShelterNightSpent.class).map(it -> it.citizenId() + "/" + it.happenedOn()))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void citizensGoThroughEveryHousingSituationThatTheTownKnows() {
        assertThat(events(HomeMoved.class).map(HomeMoved::to))
                .contains(
                        HousingSituation.FRIENDS_OR_FAMILY,
                        HousingSituation.SHELTER,
                        HousingSituation.OWN_HOME,
                        HousingSituation.SUPPORTED_HOME,
                        HousingSituation.TRANSITIONAL,
                        HousingSituation.LEAVING_PRISON,
                        HousingSituation.STREET);
    }

    @Test
    void somebodyComesBackToTheSameOfferAfterADischarge() {
        var times = events(CitizenEnrolled.class)
                .filter(it -> it.offer().equals(Offers.PITSTOP))
                .collect(groupingBy(CitizenEvent::citizenId, Collectors.counting()));

        assertThat(times.values().stream().filter(count -> count > 1).count()).isGreaterThan(5);
    }

    @Test
    void everyOfferOfTheTownIsInTheCatalogueOrWasTriedForAWinter() {
        var known = OfferCatalogue.delivered().offers().stream()
                .map(CatalogueOffer::id)
                .toList();

        assertThat(events(CitizenReferred.class).map(CitizenReferred::offer).distinct())
                .hasSizeGreaterThan(14)
                .allMatch(it -> known.contains(it) || it.equals(Offers.WINTER_NIGHT_CAFE));
    }

    @Test
    void employeesWriteInOfficeHoursMostlyOnTheDayAndNeverBeforeIt() {
        var delays = citizenEntries()
                .map(it ->
                        ChronoUnit.DAYS.between(it.event().happenedOn(), LocalDate.ofInstant(it.recordedAt(), DENMARK)))
                .toList();

        assertThat(delays).allMatch(days -> days >= 0).contains(1L, 3L, 14L);
        assertThat(delays.stream().filter(days -> days == 0).count()).isBetween(delays.size() / 3L, delays.size() - 1L);
        assertThat(citizenEntries().map(it -> it.recordedAt().atZone(DENMARK)))
                .allMatch(at -> at.getHour() >= 8 && at.getHour() < 18)
                .noneMatch(at -> at.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void severalEmployeesWriteAndNoneWhoMayOnlyRead() {
        assertThat(citizenEntries().map(it -> it.recording().by()).distinct())
                .hasSizeGreaterThan(14)
                .contains(DemoData.SAGSBEHANDLER, DemoData.LEDER);
        assertThat(citizenEntries().map(it -> it.recording().role()).distinct())
                .containsExactlyInAnyOrder(Role.CASEWORKER, Role.SUPERVISOR);
    }

    @Test
    void theCitizenWithALoginHasARichPathway() {
        var own = citizenEntries()
                .map(RecordedEvent::event)
                .map(CitizenEvent.class::cast)
                .filter(it -> it.citizenId().equals(DemoData.BORGER))
                .toList();

        assertThat(own).hasSizeGreaterThan(120);
        assertThat(own.stream()
                        .filter(CitizenEnrolled.class::isInstance)
                        .map(it -> ((CitizenEnrolled) it).offer())
                        .distinct())
                .contains(Offers.PITSTOP, Offers.HERBERG, Offers.SOCIAL_PSYCHIATRY, Offers.MENTOR, Offers.ACTIVITIES);
        assertThat(own.stream().map(CitizenEvent::getClass).distinct()).hasSizeGreaterThan(18);
    }

    @Test
    void sessionsAreHeldOnOpenDaysOnly() {
        assertThat(events(SessionHeld.class).map(SporEvent::happenedOn))
                .noneMatch(day -> day.getDayOfWeek().getValue() > 5)
                .noneMatch(day -> day.getMonthValue() == 12 && day.getDayOfMonth() >= 24);
    }

    private static boolean isThere(CitizenEnrolled enrolment, Map<EntryId, LocalDate> ends, LocalDate night) {
        var end = ends.get(enrolment.entryId());
        return !enrolment.happenedOn().isAfter(night) && (end == null || end.isAfter(night));
    }

    private static HousingSituation livesIn(List<HomeMoved> moves, LocalDate night) {
        return moves.stream()
                .filter(it -> !it.happenedOn().isAfter(night))
                .reduce((earlier, later) -> later)
                .map(HomeMoved::to)
                .orElse(HousingSituation.UNKNOWN);
    }

    private static <E extends SporEvent> Stream<E> events(Class<E> kind) {
        return SeededTown.LOG.stream()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<RecordedEvent> citizenEntries() {
        return SeededTown.LOG.stream().filter(it -> it.event() instanceof CitizenEvent);
    }
}
