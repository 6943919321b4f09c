package dk.spor.app.demo;

import dk.spor.app.demo.lives.Cast;
import dk.spor.app.demo.town.Offers;
import dk.spor.app.demo.town.Town;
import dk.spor.command.Asking;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that the demo asks to have recorded, worked out beforehand; the same for the same run. */
final class DemoScript {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final UserId LEADER = new UserId("leder");
    private static final LocalDate NIGHT_CAFE_OPENS = LocalDate.of(2023, 11, 1);
    private static final LocalDate NIGHT_CAFE_CLOSES = LocalDate.of(2024, 5, 1);

    private DemoScript() {}

    /** All requests, in the order of their instants. */
    static List<DemoRequest> of(DemoRun run) {
        var town = new Town(run.seed(), run.end(), run.keys());
        Cast.moveIn(town, run.seed());
        var requests = new ArrayList<DemoRequest>(nightCafe(run));
        town.live().stream()
                .map(it -> new DemoRequest.AboutCitizen(it.at(), it.citizen(), it.command(), it.asking()))
                .forEach(requests::add);
        requests.sort(Comparator.comparing(DemoRequest::at));
        requests.addAll(places(run, requests.getLast().at()));
        return List.copyOf(requests);
    }

    /** An offer that was tried for one winter. */
    private static List<DemoRequest> nightCafe(DemoRun run) {
        var opening = new OpenOffer(
                NIGHT_CAFE_OPENS, "Vinternatcafé (forsøg 2023–24)", OfferKind.OTHER, "Frivillige i Ishøj", 12);
        return List.of(
                request(run, "opened", opening),
                request(run, "terms", new SetOfferTerms(NIGHT_CAFE_OPENS, nightCafeTerms())),
                request(run, "closed", new CloseOffer(NIGHT_CAFE_CLOSES)));
    }

    private static OfferTerms nightCafeTerms() {
        return new OfferTerms(
                List.of(),
                "Voksne uden et sted at sove",
                18,
                null,
                List.of(),
                true,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /** Last of all, Spor is given the places to keep, with those who have one and those who wait. */
    private static List<DemoRequest> places(DemoRun run, Instant last) {
        var lastDay = run.end().minusDays(1);
        var evening = lastDay.atTime(LocalTime.of(22, 0)).atZone(DENMARK).toInstant();
        var at = evening.isAfter(last) ? evening : last;
        return List.of(
                request(run, Offers.HERBERG, "places", new SetPlaces(lastDay, Town.HERBERG_PLACES), at),
                request(run, Offers.SKAEVE_BOLIGER, "places", new SetPlaces(lastDay, Town.SKAEVE_BOLIGER), at));
    }

    private static DemoRequest request(DemoRun run, String what, OfferCommand command) {
        Instant at = command.on().atTime(LocalTime.of(8, 5)).atZone(DENMARK).toInstant();
        return request(run, Offers.WINTER_NIGHT_CAFE, what, command, at);
    }

    private static DemoRequest request(DemoRun run, OfferId offer, String what, OfferCommand command, Instant at) {
        var key = run.keys() + "/" + offer + "/" + what;
        var asking =
                new Asking(LEADER, Role.SUPERVISOR, new RequestKey(key), null, new EntryId(Uuids.derived(at, key)));
        return new DemoRequest.AboutOffer(at, offer, command, asking);
    }
}
