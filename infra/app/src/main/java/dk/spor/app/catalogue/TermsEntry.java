package dk.spor.app.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.app.catalogue.InvalidCatalogue.Problem;
import dk.spor.values.Circumstance;
import dk.spor.values.InvalidValue;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferTerms;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of one offer of the file, field by field. */
final class TermsEntry {

    private static final Set<String> FIELDS = Set.of(
            "from",
            "grounds",
            "targetGroup",
            "youngest",
            "oldest",
            "treats",
            "onlyWithoutHome",
            "exclusions",
            "sessionKinds",
            "supportHoursAWeek",
            "mostContactsAWeek",
            "mostTalksForRelative",
            "source");

    private TermsEntry() {}

    /**
     * All terms of an offer, each from its day on.
     *
     * @param label of the offer in the file
     * @param openedOn the offer's first day, if it is known
     */
    static List<CatalogueTerms> all(
            String label, JsonNode entries, @Nullable LocalDate openedOn, List<Problem> problems) {
        if (entries.isMissingNode()) {
            return List.of();
        }
        if (!entries.isArray()) {
            problems.add(new Problem(label, "terms", "is not a list of terms", "a list, or no field at all"));
            return List.of();
        }
        var all = new ArrayList<CatalogueTerms>();
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < entries.size(); i++) {
            var fields = new CatalogueFields(label + ", terms[" + i + "]", entries.get(i), problems);
            var terms = one(fields, entries.get(i), openedOn);
            if (terms != null && !days.add(terms.from())) {
                fields.problem("from", "is that of other terms of the offer too", "a day that no others begin on");
            } else if (terms != null) {
                all.add(terms);
            }
        }
        return all;
    }

    private static @Nullable CatalogueTerms one(CatalogueFields fields, JsonNode entry, @Nullable LocalDate openedOn) {
        if (!entry.isObject()) {
            fields.problem("", "is not an offer's terms", "an object with from");
            return null;
        }
        fields.refuseOthersThan(FIELDS);
        var from = fields.day("from");
        if (from != null && openedOn != null && from.isBefore(openedOn)) {
            fields.problem("from", "is before openedOn", "a day from " + openedOn + " on");
        }
        var terms = terms(fields);
        var source = fields.optionalText("source", "who says so, or no field at all");
        return from == null || terms == null ? null : new CatalogueTerms(from, terms, source);
    }

    private static @Nullable OfferTerms terms(CatalogueFields fields) {
        var grounds = fields.list("grounds", "sections of laws such as sel-101", TermsEntry::ground);
        var targetGroup = fields.optionalText("targetGroup", "for whom it is, or no field at all");
        var youngest = fields.optionalNumber("youngest");
        var oldest = fields.optionalNumber("oldest");
        var treats = fields.listOf("treats", Substance.class);
        boolean onlyWithoutHome = fields.flag("onlyWithoutHome");
        var exclusions = fields.listOf("exclusions", Circumstance.class);
        var sessionKinds = fields.listOf("sessionKinds", SessionKind.class);
        var supportHours = fields.optionalDecimal("supportHoursAWeek");
        var contacts = fields.optionalNumber("mostContactsAWeek");
        var talks = fields.optionalNumber("mostTalksForRelative");
        try {
            return new OfferTerms(
                    grounds,
                    targetGroup,
                    youngest,
                    oldest,
                    treats,
                    onlyWithoutHome,
                    exclusions,
                    sessionKinds,
                    supportHours,
                    contacts,
                    talks);
        } catch (InvalidValue e) {
            fields.problem(e.field(), e.problem(), e.expected());
            return null;
        }
    }

    private static @Nullable LegalGroundId ground(JsonNode node) {
        try {
            return node.isTextual() ? new LegalGroundId(node.textValue()) : null;
        } catch (InvalidValue e) {
            return null;
        }
    }
}
