package dk.spor.app.demo.chance;

/**
 * Whole numbers, mostly of days, from {@code least} to {@code most}, both included.
 *
 * @param most at least {@code least}
 */
public record Range(int least, int most) {

    public Range {
        if (most < least) {
            throw new IllegalArgumentException("a range from " + least + " to " + most + " is empty");
        }
    }

    /** Just this number. */
    public static Range exactly(int number) {
        return new Range(number, number);
    }
}
