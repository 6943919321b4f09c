package dk.spor.query.integrity;

/** Which log. */
public enum LogName {
    /** What happened: that which all views are made from. */
    EVENTS,
    /** Who read about whom. */
    READS
}
