package dk.spor.app.start;

/** In which order what comes before the first request is done; the projections start in turn 0. */
final class Turn {

    /** First of all: its recorded times lie in the past, and time in the log must not run backwards. */
    static final int DEMO = -2;

    static final int CATALOGUE = -1;

    private Turn() {}
}
