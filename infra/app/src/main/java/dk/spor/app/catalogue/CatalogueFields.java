package dk.spor.app.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.app.catalogue.InvalidCatalogue.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object; each that does not fit adds a problem and reads as absent. */
final class CatalogueFields {

    private final String entry;
    private final JsonNode object;
    private final List<Problem> problems;

    CatalogueFields(String entry, JsonNode object, List<Problem> problems) {
        this.entry = entry;
        this.object = object;
        this.problems = problems;
    }

    void refuseOthersThan(Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(
                        name,
                        "is not a field of an offer catalogue",
                        "one of " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    @Nullable
    String text(String field, String expected) {
        return required(field, expected, CatalogueFields::textOf);
    }

    @Nullable
    String optionalText(String field, String expected) {
        return optional(field, expected, CatalogueFields::textOf);
    }

    @Nullable
    LocalDate day(String field) {
        return required(field, "a day as YYYY-MM-DD", CatalogueFields::dayOf);
    }

    @Nullable
    LocalDate optionalDay(String field) {
        return optional(field, "a day as YYYY-MM-DD", CatalogueFields::dayOf);
    }

    @Nullable
    Integer optionalCount(String field) {
        return optional(
                field,
                "a whole number from 1, or no field at all",
                node -> node.isInt() && node.intValue() > 0 ? node.intValue() : null);
    }

    @Nullable
    Integer optionalNumber(String field) {
        return optional(field, "a whole number, or no field at all", node -> node.isInt() ? node.intValue() : null);
    }

    @Nullable
    BigDecimal optionalDecimal(String field) {
        return optional(
                field,
                "a number such as 11.51, or no field at all",
                node -> node.isNumber() ? node.decimalValue() : null);
    }

    /** Whether it is so; a field that is not there says that it is not. */
    boolean flag(String field) {
        return Boolean.TRUE.equals(optional(
                field, "true or false, or no field at all", node -> node.isBoolean() ? node.booleanValue() : null));
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> names) {
        return required(field, oneOf(names), node -> named(node, names));
    }

    <E extends Enum<E>> List<E> listOf(String field, Class<E> names) {
        return list(field, oneOf(names), node -> named(node, names));
    }

    /** What each element reads as; a field that is not there is an empty list. */
    <T> List<T> list(String field, String expected, Function<JsonNode, @Nullable T> reading) {
        var list = object.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(field, "is " + list, "a list, or no field at all");
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < list.size(); i++) {
            var value = reading.apply(list.get(i));
            if (value == null) {
                problem(field + "[" + i + "]", "is " + list.get(i), expected);
            } else {
                read.add(value);
            }
        }
        return read;
    }

    private static <E extends Enum<E>> String oneOf(Class<E> names) {
        return "one of "
                + String.join(
                        ", ",
                        Arrays.stream(names.getEnumConstants()).map(Enum::name).toList());
    }

    private static <E extends Enum<E>> @Nullable E named(JsonNode node, Class<E> names) {
        return Arrays.stream(names.getEnumConstants())
                .filter(name -> name.name().equals(node.textValue()))
                .findFirst()
                .orElse(null);
    }

    void problem(String field, String problem, String expected) {
        problems.add(new Problem(entry, field, problem, expected));
    }

    private <T> @Nullable T required(String field, String expected, Function<JsonNode, @Nullable T> reading) {
        if (object.path(field).isMissingNode()) {
            problem(field, "is missing", expected);
            return null;
        }
        return optional(field, expected, reading);
    }

    private <T> @Nullable T optional(String field, String expected, Function<JsonNode, @Nullable T> reading) {
        var node = object.path(field);
        if (node.isMissingNode()) {
            return null;
        }
        var value = reading.apply(node);
        if (value == null) {
            problem(field, "is " + node, expected);
        }
        return value;
    }

    private static @Nullable String textOf(JsonNode node) {
        var text = node.isTextual() ? node.textValue().strip() : "";
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate dayOf(JsonNode node) {
        try {
            return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
