package dev.hysteria.testing;

/** How fresh databases come and go on one running database. */
interface DatabaseLifecycle {
    /** Makes an empty database. */
    void create(String name);

    /** Removes a database, with whatever is still connected to it. */
    void drop(String name);

    /** The JDBC URL of a database. */
    String url(String name);

    /** Who to connect as; empty where there are no users. */
    String user(String name);

    /** The password of that user; empty where there is none. */
    String password();

    /** The lifecycle that fits a running database. */
    static DatabaseLifecycle of(RunningDatabase server) {
        return server.database() == TestDatabase.SQLITE ? new FileLifecycle() : new ServerLifecycle(server);
    }
}
