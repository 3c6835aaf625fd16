package dev.hysteria.golden;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.type.JsonArray;
import dev.hysteria.type.LogicalType;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Parameters on their way to a driver, in the forms that a dialect stores. */
record Binding(Dialect dialect, Connection connection) {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    void bind(PreparedStatement statement, List<RenderedSql.Parameter> parameters) throws SQLException {
        int position = 0;
        for (RenderedSql.Parameter parameter : parameters) {
            position++;
            if (parameter.value() == null) {
                statement.setNull(position, Types.NULL);
            } else {
                bind(statement, position, parameter.value(), parameter.type());
            }
        }
    }

    private void bind(PreparedStatement statement, int position, Object value, LogicalType type) throws SQLException {
        StorageForms storage = dialect.traits().storage();
        if (type instanceof LogicalType.Json && storage.json() == StorageForms.JsonStorage.UNTYPED_TEXT) {
            statement.setObject(position, value, Types.OTHER);
        } else {
            statement.setObject(position, stored(value, type));
        }
    }

    private Object stored(Object value, LogicalType type) throws SQLException {
        StorageForms storage = dialect.traits().storage();
        boolean text = storage.localTimes() == StorageForms.LocalTimeStorage.TEXT;
        return switch (type) {
            case LogicalType.Bool t ->
                storage.booleans() == StorageForms.BooleanStorage.NUMBER ? (Object) ((Boolean) value ? 1 : 0) : value;
            case LogicalType.Timestamp t ->
                switch (storage.instants()) {
                    case OFFSET_DATE_TIME -> ((Instant) value).atOffset(ZoneOffset.UTC);
                    case UTC_DATE_TIME -> LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC);
                    case TEXT -> DATE_TIME.format(((Instant) value).atOffset(ZoneOffset.UTC)) + "Z";
                };
            case LogicalType.DateTime t -> text ? DATE_TIME.format((LocalDateTime) value) : value;
            case LogicalType.Date t -> text ? value.toString() : value;
            case LogicalType.Time t ->
                storage.localTimes() == StorageForms.LocalTimeStorage.NATIVE ? value : TIME.format((LocalTime) value);
            case LogicalType.Uuid t ->
                switch (storage.uuids()) {
                    case NATIVE -> value;
                    case TEXT -> value.toString();
                    case BYTES -> bytes((UUID) value);
                };
            case LogicalType.Array(LogicalType element) ->
                switch (storage.arrays()) {
                    case NATIVE -> connection.createArrayOf(dialect.castType(element), ((List<?>) value).toArray());
                    case JSON -> JsonArray.write((List<?>) value, element);
                };
            case LogicalType.Binary t ->
                switch (dialect.traits().literal().binary()) {
                    case X_QUOTED_UNLESS_EMPTY -> ((byte[]) value).length == 0 ? "" : value;
                    case X_QUOTED, HEXADECIMAL, BACKSLASH_X_CAST, HEXTORAW -> value;
                };
            case LogicalType other -> value;
        };
    }

    private static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }
}
