package dev.hysteria.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * How connections to a database are made and made ready.
 *
 * @param urlPrefixes what JDBC URLs of this database begin with, such as {@code jdbc:sqlite:}
 * @param driverClass the driver's class name
 * @param driverArtifact the driver's {@code groupId:artifactId}, named when the class is missing
 * @param properties driver settings that a user's own settings replace
 * @param preparation what is done to each new connection
 * @param streaming how a long result is read without holding it in memory
 * @param loading how it is given very many rows
 * @param writeTransactions how a transaction that will write begins
 * @param plans how it is asked how it runs a statement
 */
public record ConnectionForms(
        List<String> urlPrefixes,
        String driverClass,
        String driverArtifact,
        Map<String, String> properties,
        Preparation preparation,
        Streaming streaming,
        Loading loading,
        WriteTransactions writeTransactions,
        PlanForm plans) {
    public ConnectionForms {
        urlPrefixes = List.copyOf(urlPrefixes);
        properties = Map.copyOf(properties);
    }

    /** What is done to a new connection before its first statement. */
    @FunctionalInterface
    public interface Preparation {

        /** Makes the connection ready: settings of the session, functions that the driver lets us register. */
        void prepare(Connection connection) throws SQLException;
    }

    /**
     * How a long result is read.
     *
     * @param form how the driver is told to
     * @param meanwhile what of other statements before its end
     */
    public record Streaming(StreamingForm form, Meanwhile meanwhile) {}

    /** What becomes of other statements on a connection while a result of it is being read. */
    public enum Meanwhile {
        /** They run, and the result is read on. */
        SHARED,
        /** They are refused, or the driver takes the rest of the result into memory first. */
        OCCUPIED
    }

    /** How a driver is told to read a long result bit by bit. */
    public enum StreamingForm {
        /** By a fetch size, with auto-commit off. */
        FETCH_SIZE_IN_TRANSACTION,
        /** By a fetch size. */
        FETCH_SIZE,
        /** By the fetch size {@link Integer#MIN_VALUE}, which means row by row. */
        MINIMUM_FETCH_SIZE,
        /** The driver reads row by row anyway. */
        ALWAYS
    }

    /** How a transaction that will write begins. */
    public enum WriteTransactions {
        /** Like any other. */
        PLAIN,
        /** With the one writer's lock taken at once, so that it never fails for being upgraded later. */
        IMMEDIATE
    }
}
