package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that is reached by another one's URL and driver.
 *
 * @param question a query of one text by which it gives itself away
 * @param mark what is in that text
 * @param dialect the dialect it is spoken to in
 */
public record LookAlike(String question, String mark, Dialect dialect) {

    /** {@return whether the connection's database is this one} */
    boolean answers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && String.valueOf(answer.getString(1)).contains(mark);
        }
    }
}
