package dev.hysteria.testing.server;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.TestDatabase;

/** One way to get a database server. */
interface ServerRoute {
    /** The database by this route, else why this route does not lead to it. */
    Availability open(TestDatabase database);
}
