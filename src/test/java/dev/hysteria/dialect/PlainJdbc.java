package dev.hysteria.dialect;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.JsonArray;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs trees over a connection, binding and reading canonical values as the dialect stores them, with as little code as does it. */
public record PlainJdbc(Connection connection, Dialect dialect, Wording wording) {

    /** What a statement is said as. */
    @FunctionalInterface
    public interface Wording {
        RenderedSql of(Statement statement) throws SQLException;

        /** {@return what to throw when the database fails at these words} */
        default SQLException explained(SQLException failure, RenderedSql words) {
            return failure;
        }
    }

    /** In the dialect's own words. */
    public PlainJdbc(Connection connection, Dialect dialect) {
        this(connection, dialect, statement -> SqlInterpreter.render(statement, dialect));
    }

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    /** {@return the rows of a query, as canonical values} */
    public List<List<@Nullable Object>> rows(Query query) throws SQLException {
        return rows(query, query.items());
    }

    /** {@return the rows that a statement returns, as canonical values of the items} */
    public List<List<@Nullable Object>> rows(Statement statement, List<SelectItem> items) throws SQLException {
        RenderedSql sql = wording.of(statement);
        try (PreparedStatement prepared = prepare(sql);
                ResultSet result = prepared.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    row.add(read(result, i + 1, items.get(i).expression().type()));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw wording.explained(failure, sql);
        }
    }

    /** {@return the number of rows that a command reports} */
    public int execute(Statement statement) throws SQLException {
        RenderedSql sql = wording.of(statement);
        try (PreparedStatement prepared = prepare(sql)) {
            prepared.execute();
            return prepared.getUpdateCount();
        } catch (SQLException failure) {
            throw wording.explained(failure, sql);
        }
    }

    /** Runs SQL as it is. */
    public void run(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement prepare(RenderedSql sql) throws SQLException {
        PreparedStatement prepared;
        try {
            prepared = connection.prepareStatement(sql.text());
        } catch (SQLException refused) {
            throw new SQLException(sql.text(), refused);
        }
        for (int i = 0; i < sql.parameters().size(); i++) {
            RenderedSql.Parameter parameter = sql.parameters().get(i);
            bind(prepared, i + 1, parameter.value(), parameter.type());
        }
        return prepared;
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value, LogicalType type)
            throws SQLException {
        StorageForms storage = dialect.traits().storage();
        if (value == null) {
            statement.setObject(index, null);
            return;
        }
        switch (type) {
            case LogicalType.Bool t -> {
                switch (storage.booleans()) {
                    case NATIVE -> statement.setBoolean(index, (Boolean) value);
                    case NUMBER -> statement.setInt(index, (Boolean) value ? 1 : 0);
                }
            }
            case LogicalType.Timestamp t -> {
                OffsetDateTime utc = ((Instant) value).atOffset(ZoneOffset.UTC);
                switch (storage.instants()) {
                    case OFFSET_DATE_TIME -> statement.setObject(index, utc);
                    case UTC_DATE_TIME -> statement.setObject(index, utc.toLocalDateTime());
                    case TEXT -> statement.setString(index, DATE_TIME.format(utc) + "Z");
                }
            }
            case LogicalType.DateTime t -> local(statement, index, value, DATE_TIME.format((LocalDateTime) value));
            case LogicalType.Date t -> local(statement, index, value, value.toString());
            case LogicalType.Time t -> {
                switch (dialect.traits().storage().localTimes()) {
                    case NATIVE -> statement.setObject(index, value);
                    case TEXT, TIME_OF_DAY_AS_TEXT -> statement.setString(index, TIME.format((LocalTime) value));
                }
            }
            case LogicalType.Uuid t -> {
                switch (storage.uuids()) {
                    case NATIVE -> statement.setObject(index, value);
                    case BYTES -> statement.setBytes(index, bytes((UUID) value));
                    case TEXT -> statement.setString(index, value.toString());
                }
            }
            case LogicalType.Binary t -> {
                switch (dialect.traits().literal().binary()) {
                    case X_QUOTED_UNLESS_EMPTY -> statement.setObject(index, ((byte[]) value).length == 0 ? "" : value);
                    case X_QUOTED, HEXADECIMAL, BACKSLASH_X_CAST, HEXTORAW -> statement.setObject(index, value);
                }
            }
            case LogicalType.Json t -> {
                switch (storage.json()) {
                    case UNTYPED_TEXT -> statement.setObject(index, value, Types.OTHER);
                    case TEXT -> statement.setString(index, (String) value);
                }
            }
            case LogicalType.Decimal t -> {
                switch (storage.decimals()) {
                    case EXACT -> statement.setObject(index, value);
                    case EXACT_TO_15_DIGITS -> statement.setDouble(index, ((BigDecimal) value).doubleValue());
                }
            }
            case LogicalType.Enumeration(var name, var labels, EnumStorage kind)
            when kind == EnumStorage.NATIVE -> {
                switch (dialect.traits().ddl().enums()) {
                    case TYPE -> statement.setObject(index, value, Types.OTHER);
                    case INLINE, CHECK -> statement.setString(index, (String) value);
                }
            }
            case LogicalType.Array(LogicalType element) -> {
                switch (storage.arrays()) {
                    case NATIVE ->
                        statement.setArray(
                                index,
                                connection.createArrayOf(
                                        dialect.castType(element).replaceAll("\\(.*\\)", ""),
                                        elements((List<?>) value, element)));
                    case JSON -> statement.setString(index, JsonArray.write((List<?>) value, element));
                }
            }
            case LogicalType other -> statement.setObject(index, value);
        }
    }

    private static Object[] elements(List<?> values, LogicalType element) {
        return element instanceof LogicalType.Binary ? values.toArray(byte[][]::new) : values.toArray();
    }

    private void local(PreparedStatement statement, int index, Object value, String text) throws SQLException {
        switch (dialect.traits().storage().localTimes()) {
            case NATIVE, TIME_OF_DAY_AS_TEXT -> statement.setObject(index, value);
            case TEXT -> statement.setString(index, text);
        }
    }

    private @Nullable Object read(ResultSet result, int index, LogicalType type) throws SQLException {
        Object value = value(result, index, type);
        return result.wasNull() ? null : value;
    }

    private @Nullable Object value(ResultSet result, int index, LogicalType type) throws SQLException {
        boolean texts = switch (dialect.traits().storage().localTimes()) {
            case NATIVE, TIME_OF_DAY_AS_TEXT -> false;
            case TEXT -> true;
        };
        if (texts && result.getString(index) == null) {
            return null;
        }
        return switch (type) {
            case LogicalType.Bool t -> result.getBoolean(index);
            case LogicalType.SmallInt t -> result.getShort(index);
            case LogicalType.Int t -> result.getInt(index);
            case LogicalType.BigInt t -> result.getLong(index);
            case LogicalType.Decimal t -> result.getBigDecimal(index);
            case LogicalType.Real t -> result.getFloat(index);
            case LogicalType.DoublePrecision t -> result.getDouble(index);
            case LogicalType.Varchar t -> result.getString(index);
            case LogicalType.Text t -> result.getString(index);
            case LogicalType.Timestamp t -> instant(result, index);
            case LogicalType.DateTime t ->
                texts ? LocalDateTime.parse(result.getString(index)) : result.getObject(index, LocalDateTime.class);
            case LogicalType.Date t ->
                texts ? LocalDate.parse(result.getString(index)) : result.getObject(index, LocalDate.class);
            case LogicalType.Time t -> time(result, index);
            case LogicalType.Uuid t -> uuid(result, index);
            case LogicalType.Binary t -> result.getBytes(index);
            case LogicalType.Json t -> result.getString(index);
            case LogicalType.Enumeration t -> result.getString(index);
            case LogicalType.Array(LogicalType element) -> elements(result, index, element);
        };
    }

    private @Nullable LocalTime time(ResultSet result, int index) throws SQLException {
        return switch (dialect.traits().storage().localTimes()) {
            case NATIVE -> result.getObject(index, LocalTime.class);
            case TEXT, TIME_OF_DAY_AS_TEXT -> {
                String read = result.getString(index);
                yield read == null ? null : LocalTime.parse(read);
            }
        };
    }

    private @Nullable List<@Nullable Object> elements(ResultSet result, int index, LogicalType element)
            throws SQLException {
        if (result.getString(index) == null) {
            return null;
        }
        return switch (dialect.traits().storage().arrays()) {
            case NATIVE -> Arrays.asList((Object[]) result.getArray(index).getArray());
            case JSON -> JsonArray.read(result.getString(index), element);
        };
    }

    private @Nullable Instant instant(ResultSet result, int index) throws SQLException {
        return switch (dialect.traits().storage().instants()) {
            case OFFSET_DATE_TIME -> {
                OffsetDateTime read = result.getObject(index, OffsetDateTime.class);
                yield read == null ? null : read.toInstant();
            }
            case UTC_DATE_TIME -> {
                LocalDateTime read = result.getObject(index, LocalDateTime.class);
                yield read == null ? null : read.toInstant(ZoneOffset.UTC);
            }
            case TEXT -> Instant.parse(result.getString(index));
        };
    }

    private @Nullable UUID uuid(ResultSet result, int index) throws SQLException {
        return switch (dialect.traits().storage().uuids()) {
            case NATIVE -> result.getObject(index, UUID.class);
            case BYTES -> {
                byte[] read = result.getBytes(index);
                yield read == null ? null : uuid(ByteBuffer.wrap(read));
            }
            case TEXT -> UUID.fromString(result.getString(index));
        };
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    /** {@return the value of one expression, selected alone} */
    public @Nullable Object value(Expr expression) throws SQLException {
        var item = new SelectItem(expression, dev.hysteria.ast.Identifier.of("v"));
        var query = Query.Select.of(List.of(item), new dev.hysteria.ast.Source.Nothing());
        return rows(query).getFirst().getFirst();
    }
}
