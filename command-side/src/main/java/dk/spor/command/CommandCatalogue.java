package dk.spor.command;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every command by which a person has something recorded about a citizen, by its name, such as {@code hold-session}.
 * Found by walking the sealed families; without what Spor asks for itself, and without corrections.
 */
public final class CommandCatalogue {

    private static final SortedMap<String, Class<? extends CitizenCommand>> BY_NAME = collect();

    private CommandCatalogue() {}

    /** The classes, by name. */
    public static SortedMap<String, Class<? extends CitizenCommand>> all() {
        return BY_NAME;
    }

    /** The name of a command. */
    public static String nameOf(Class<? extends CitizenCommand> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static SortedMap<String, Class<? extends CitizenCommand>> collect() {
        var found = new TreeMap<String, Class<? extends CitizenCommand>>();
        leaves(CitizenCommand.class)
                .filter(command -> !AskedByProcess.class.isAssignableFrom(command))
                .filter(command -> !CorrectionCommand.class.isAssignableFrom(command))
                .forEach(command -> found.put(nameOf(command), command));
        return Collections.unmodifiableSortedMap(found);
    }

    private static Stream<Class<? extends CitizenCommand>> leaves(Class<? extends CitizenCommand> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(CitizenCommand.class)))
                : Stream.of(type);
    }
}
