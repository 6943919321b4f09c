package dk.spor.app.catalogue;

import dk.spor.app.catalogue.InvalidCatalogue.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The offers of one municipality.
 *
 * @param municipality whose they are, as on a page
 * @param offers in the order of the file; at least one, no id twice
 */
public record OfferCatalogue(String municipality, List<CatalogueOffer> offers) {

    /** Where the catalogue delivered with Spor stands: that of Ishøj Kommune. */
    public static final String DELIVERED = "classpath:dk/spor/app/catalogue/offers-ishoej.json";

    private static final String CLASSPATH = "classpath:";

    public OfferCatalogue {
        offers = List.copyOf(offers);
    }

    /** The catalogue delivered with Spor. */
    public static OfferCatalogue delivered() {
        return read(DELIVERED);
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param location the path of a file, or {@code classpath:} and the path of a resource
     * @throws InvalidCatalogue when it is not there, is not JSON, or any entry is wrong
     */
    public static OfferCatalogue read(String location) {
        try (var json = open(location)) {
            return CatalogueReader.read(location, json);
        } catch (NoSuchFileException e) {
            throw unreadable(location, "is not there");
        } catch (IOException e) {
            throw unreadable(location, "can't be read (" + e.getMessage() + ")");
        }
    }

    private static InputStream open(String location) throws IOException {
        if (!location.startsWith(CLASSPATH)) {
            return Files.newInputStream(Path.of(location));
        }
        var path = location.substring(CLASSPATH.length());
        var resource = OfferCatalogue.class.getClassLoader().getResourceAsStream(path);
        if (resource == null) {
            throw new NoSuchFileException(location);
        }
        return resource;
    }

    private static InvalidCatalogue unreadable(String location, String problem) {
        return new InvalidCatalogue(
                location,
                List.of(new Problem(
                        "the file", "", problem, "a readable JSON file; the setting spor.catalogue says which")));
    }
}
