package dk.spor.values;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Vilkår: for whom an offer is, by which law, and what it gives. Where nobody has said so, a term is absent or its list
 * is empty; that is no term, and never a no.
 *
 * @param grounds by which sections of which laws it is given
 * @param targetGroup for whom it is, in a sentence as on a page
 * @param youngest the age in whole years from which on one can come
 * @param oldest the last age in whole years at which one can come
 * @param treats for the use of what; empty where it treats no use
 * @param onlyWithoutHome whether it is for people without a home alone
 * @param exclusions who of whom these hold can't be there
 * @param sessionKinds what is held there
 * @param supportHoursAWeek how many hours of support a citizen is entitled to in a week
 * @param mostContactsAWeek how many contacts a citizen has in a week, as a rule at the most
 * @param mostTalksForRelative how many talks a relative is offered
 */
public record OfferTerms(
        List<LegalGroundId> grounds,
        @Nullable String targetGroup,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        List<Substance> treats,
        boolean onlyWithoutHome,
        List<Circumstance> exclusions,
        List<SessionKind> sessionKinds,
        @Nullable BigDecimal supportHoursAWeek,
        @Nullable Integer mostContactsAWeek,
        @Nullable Integer mostTalksForRelative) {

    /** The longest sentence on a target group. */
    public static final int LONGEST_TARGET_GROUP = 500;

    private static final int OLDEST_AGE = 120;
    private static final int MOST = 100;
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(7 * 24);

    /** @throws InvalidValue when a number can't be, something stands twice, or the sentence is none */
    public OfferTerms {
        grounds = unlikeEachOther("grounds", grounds);
        treats = unlikeEachOther("treats", treats);
        exclusions = unlikeEachOther("exclusions", exclusions);
        sessionKinds = unlikeEachOther("sessionKinds", sessionKinds);
        targetGroup = targetGroup == null ? null : sentence(targetGroup.strip());
        requireWithin("youngest", youngest, 0, OLDEST_AGE);
        requireWithin("oldest", oldest, youngest == null ? 0 : youngest, OLDEST_AGE);
        requireWithin("mostContactsAWeek", mostContactsAWeek, 1, MOST);
        requireWithin("mostTalksForRelative", mostTalksForRelative, 1, MOST);
        supportHoursAWeek = supportHoursAWeek == null ? null : hours(supportHoursAWeek);
    }

    /** Terms of which nobody has said anything. */
    public static OfferTerms silent() {
        return new OfferTerms(List.of(), null, null, null, List.of(), false, List.of(), List.of(), null, null, null);
    }

    private static <T> List<T> unlikeEachOther(String field, List<T> list) {
        if (list.stream().distinct().count() < list.size()) {
            throw new InvalidValue(field, "has something twice", "each once");
        }
        return List.copyOf(list);
    }

    private static String sentence(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST_TARGET_GROUP
                || !Text.isWellFormed(text)
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "targetGroup",
                    "is blank, too long or has a line break or control character",
                    "one line of 1 to " + LONGEST_TARGET_GROUP + " characters");
        }
        return text;
    }

    private static void requireWithin(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new InvalidValue(field, "is out of range", "a whole number from " + least + " to " + most);
        }
    }

    private static BigDecimal hours(BigDecimal hours) {
        var plain = hours.signum() > 0 ? hours.stripTrailingZeros() : hours;
        if (hours.signum() <= 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0 || plain.scale() > 2) {
            throw new InvalidValue(
                    "supportHoursAWeek",
                    "is out of range",
                    "hours from 0.01 to 168, such as 11.51, two decimals at most");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
