package dk.spor.command.problem;

/** A body lacks a required field. */
final class MissingField extends RuntimeException {

    private final String path;

    /** @param path such as {@code needs[0].dimension} */
    MissingField(String path) {
        super(path + " is missing");
        this.path = path;
    }

    String path() {
        return path;
    }
}
