package dk.spor.command.placement;

/** How far in the log the process has come, kept where a restart finds it. A smaller one costs time, nothing else. */
public interface ReachedPosition {

    /** The position of the last event that was answered; 0 before the first. */
    long read();

    /** Remembers it. */
    void write(long position);
}
