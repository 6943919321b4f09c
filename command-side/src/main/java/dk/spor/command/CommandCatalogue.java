package dk.spor.command;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every command by which a person has something recorded, by its name, such as {@code hold-session}. Found by walking
 * the sealed families; without what Spor asks for itself, and without corrections.
 */
public final class CommandCatalogue {

    private static final SortedMap<String, Class<? extends CitizenCommand>> ABOUT_CITIZENS =
            collect(CitizenCommand.class);
    private static final SortedMap<String, Class<? extends OfferCommand>> ABOUT_OFFERS = collect(OfferCommand.class);

    private CommandCatalogue() {}

    /** Those about a citizen, by name. */
    public static SortedMap<String, Class<? extends CitizenCommand>> aboutCitizens() {
        return ABOUT_CITIZENS;
    }

    /** Those about an offer, by name. */
    public static SortedMap<String, Class<? extends OfferCommand>> aboutOffers() {
        return ABOUT_OFFERS;
    }

    /** The name of a command. */
    public static String nameOf(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static <C> SortedMap<String, Class<? extends C>> collect(Class<C> family) {
        var found = new TreeMap<String, Class<? extends C>>();
        leaves(family, family)
                .filter(command -> !AskedByProcess.class.isAssignableFrom(command))
                .filter(command -> !CorrectionCommand.class.isAssignableFrom(command))
                .forEach(command -> found.put(nameOf(command), command));
        return Collections.unmodifiableSortedMap(found);
    }

    private static <C> Stream<Class<? extends C>> leaves(Class<C> family, Class<? extends C> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(family, permitted.asSubclass(family)))
                : Stream.of(type);
    }
}
