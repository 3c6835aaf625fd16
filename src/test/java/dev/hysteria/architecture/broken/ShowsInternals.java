package dev.hysteria.architecture.broken;

import dev.hysteria.architecture.broken.internal.jdbc.Hidden;
import java.util.List;
import javax.sql.DataSource;

/** Mentions an internal type inside a type argument; the data source is allowed here. */
public interface ShowsInternals {
    /** {@return what nobody should see} */
    List<Hidden> hidden();

    /** {@return an allowed use of JDBC} */
    DataSource dataSource();
}
