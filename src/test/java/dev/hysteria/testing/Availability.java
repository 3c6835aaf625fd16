package dev.hysteria.testing;

/** What came of the attempt to reach a database: it runs, or it does not, for a reason. */
public sealed interface Availability permits RunningDatabase, NotRun {
    /** The database that was asked for. */
    TestDatabase database();
}
