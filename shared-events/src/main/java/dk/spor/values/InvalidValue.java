package dk.spor.values;

/** Thrown by a value that refuses to be made: says which field, what is wrong with it, and what would be right. */
public final class InvalidValue extends IllegalArgumentException {

    private final String field;
    private final String problem;
    private final String expected;

    /**
     * @param field the field's name as it stands in the API
     * @param problem what is wrong, as the end of a sentence: "is not a UUID"
     * @param expected what would be right: "36 characters such as …". Never repeats the value that was given: it may be
     *     a CPR number.
     */
    public InvalidValue(String field, String problem, String expected) {
        super(field + " " + problem + "; expected " + expected);
        this.field = field;
        this.problem = problem;
        this.expected = expected;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }

    public String expected() {
        return expected;
    }
}
