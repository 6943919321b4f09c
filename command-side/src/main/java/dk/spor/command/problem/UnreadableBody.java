package dk.spor.command.problem;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CommandCatalogue;
import dk.spor.command.OfferCommand;
import dk.spor.values.InvalidValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that Jackson could not read, without Jackson's own words, which repeat the input. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(Throwable failure) {
        return find(failure, BodyTooLarge.class)
                .map(ignored -> BadRequests.tooLarge())
                .or(() -> find(failure, UnrecognizedPropertyException.class).map(UnreadableBody::unknownField))
                .or(() -> find(failure, InvalidValue.class).map(invalid -> invalidValue(failure, invalid)))
                .or(() -> find(failure, MismatchedInputException.class).map(UnreadableBody::mismatch))
                .or(() -> find(failure, InputCoercionException.class)
                        .map(number -> BadRequests.invalidField(path(number), "is out of range", "a smaller number")))
                .or(() -> find(failure, StreamReadException.class).map(UnreadableBody::malformed))
                .orElseGet(() -> find(failure, DatabindException.class)
                        .map(databind -> BadRequests.invalidField(path(databind), "can't be read", "another value"))
                        .orElseGet(() -> find(failure, JacksonException.class).isPresent()
                                ? BadRequests.malformedJson(null)
                                : BadRequests.missingBody()));
    }

    static <T> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Problem invalidValue(Throwable failure, InvalidValue invalid) {
        var path = pathIn(failure);
        return BadRequests.invalidField(path == null ? invalid.field() : path, invalid.problem(), invalid.expected());
    }

    private static Problem unknownField(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        var names = known.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        var steps = unknown.getPath();
        return BadRequests.unknownField(path(steps.subList(0, steps.size() - 1)), "only " + String.join(", ", names));
    }

    private static Problem mismatch(MismatchedInputException mismatch) {
        var target = mismatch.getTargetType();
        var family = mismatch instanceof InvalidTypeIdException unnamed
                ? unnamed.getBaseType().getRawClass()
                : target;
        if (family == CitizenCommand.class) {
            return noCommand(mismatch, CommandCatalogue.aboutCitizens().keySet());
        }
        if (family == OfferCommand.class) {
            return noCommand(mismatch, CommandCatalogue.aboutOffers().keySet());
        }
        return BadRequests.invalidField(path(mismatch), "has a value of another kind", expected(target));
    }

    private static Problem noCommand(JacksonException failure, Set<String> commands) {
        return BadRequests.invalidField(
                path(failure) + ".command", "names no command", "one of " + String.join(", ", commands));
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "another value";
        }
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (target == LocalDate.class) {
            return "a date such as 2026-01-31";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "an array";
        }
        return StrictBody.class.isAssignableFrom(target) ? "a JSON object" : "what the API's description says";
    }

    private static Problem malformed(StreamReadException malformed) {
        var at = malformed.getLocation();
        return BadRequests.malformedJson(
                at == null ? null : "at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static @Nullable String pathIn(Throwable failure) {
        return find(failure, DatabindException.class).map(UnreadableBody::path).orElse(null);
    }

    private static String path(JacksonException failure) {
        return path(failure.getPath());
    }

    private static String path(List<JacksonException.Reference> steps) {
        var path = new StringBuilder();
        for (var step : steps) {
            var name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
