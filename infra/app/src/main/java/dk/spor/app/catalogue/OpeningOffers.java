package dk.spor.app.catalogue;

import dk.spor.command.Asking;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.Outcome.Recorded;
import dk.spor.command.Outcome.Refused;
import dk.spor.command.Recorder;
import dk.spor.command.Refusal;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.values.Uuids;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a catalogue into the log. The request keys come from the offers' ids, and the days from which terms hold,
 * alone: at the second start, and at every start after it, the same catalogue records nothing.
 */
public final class OpeningOffers {

    /** Who is said to have recorded the catalogue. */
    public static final UserId BY = new UserId("spor-catalogue");

    private OpeningOffers() {}

    /**
     * Opens every offer that is not open yet, sets the terms that are not set, and closes those that the catalogue says
     * are closed.
     */
    public static Result open(OfferCatalogue catalogue, Recorder recorder) {
        var recorded = new ArrayList<OfferId>();
        var unchanged = new ArrayList<OfferId>();
        var refused = new ArrayList<NotTaken>();
        for (var offer : catalogue.offers()) {
            for (var command : commands(offer)) {
                switch (recorder.record(offer.id(), command, asking(offer.id(), command))) {
                    case Recorded done -> (done.repeated() ? unchanged : recorded).add(offer.id());
                    case Refused no -> refused.add(new NotTaken(offer.id(), no.refusal()));
                }
            }
        }
        return new Result(recorded, unchanged, refused);
    }

    private static List<OfferCommand> commands(CatalogueOffer offer) {
        var opening = new OpenOffer(offer.openedOn(), offer.name(), offer.kind(), offer.provider(), offer.places());
        var closedOn = offer.closedOn();
        return Stream.of(
                        Stream.of(opening),
                        offer.terms().stream().map(it -> new SetOfferTerms(it.from(), it.terms())),
                        Stream.ofNullable(closedOn).map(CloseOffer::new))
                .<OfferCommand>flatMap(commands -> commands)
                .toList();
    }

    private static Asking asking(OfferId offer, OfferCommand command) {
        var key = "catalogue/" + offer + "/" + what(command);
        var entry = new EntryId(
                Uuids.derived(command.on().atStartOfDay(ZoneOffset.UTC).toInstant(), key));
        return new Asking(BY, Role.SYSTEM, new RequestKey(key), null, entry);
    }

    private static String what(OfferCommand command) {
        return switch (command) {
            case CloseOffer ignored -> "closed";
            case SetOfferTerms terms -> "terms/" + terms.on();
            default -> "opened";
        };
    }

    /**
     * What became of the catalogue's offers; an offer stands once for each of its entries: the opening, terms, and the
     * closing.
     *
     * @param recorded newly in the log
     * @param unchanged in the log since an earlier start
     * @param refused stand in the log in another form than the catalogue has them now, or can't be; the log is kept
     */
    public record Result(List<OfferId> recorded, List<OfferId> unchanged, List<NotTaken> refused) {

        public Result {
            recorded = List.copyOf(recorded);
            unchanged = List.copyOf(unchanged);
            refused = List.copyOf(refused);
        }
    }

    /**
     * An offer whose entry in the catalogue was not taken.
     *
     * @param offer which
     * @param refusal why
     */
    public record NotTaken(OfferId offer, Refusal refusal) {}
}
