package dk.spor.app.start;

import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.app.catalogue.OpeningOffers;
import dk.spor.command.Recorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes the municipality's catalogue of offers into the log; at every later start that records nothing. */
@Component
final class OpeningTheCatalogue extends BeforeTheDoorsOpen {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningTheCatalogue.class);

    private final Recorder recorder;
    private final String location;

    OpeningTheCatalogue(
            Recorder recorder, @Value("${spor.catalogue:" + OfferCatalogue.DELIVERED + "}") String location) {
        super(Turn.CATALOGUE);
        this.recorder = recorder;
        this.location = location;
    }

    @Override
    void prepare() {
        var result = OpeningOffers.open(OfferCatalogue.read(location), recorder);
        result.refused()
                .forEach(not -> LOG.warn(
                        "The catalogue's offer {} stays as the log has it: {}",
                        not.offer(),
                        not.refusal().detail()));
    }
}
