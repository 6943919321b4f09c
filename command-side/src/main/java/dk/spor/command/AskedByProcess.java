package dk.spor.command;

/** What a process of Spor's own asks for, because something else was recorded; no person can. */
public interface AskedByProcess {}
