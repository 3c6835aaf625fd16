package dev.hysteria.internal.jdbc;

import java.nio.ByteBuffer;
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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that the driver knows in another class.
 *
 * @param carrier how the driver's class travels
 * @param toDriver the driver's value for a canonical one
 * @param toCanonical the canonical value for the driver's
 */
record ConvertedForm(ValueForm carrier, Function<Object, Object> toDriver, Function<Object, Object> toCanonical)
        implements ValueForm {
    private static final ValueForm OFFSET_DATE_TIME =
            new ObjectForm(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE);

    /** A point in time as a date-time with offset zero. */
    static final ValueForm INSTANT_WITH_OFFSET = of(
            OFFSET_DATE_TIME,
            Instant.class,
            instant -> instant.atOffset(ZoneOffset.UTC),
            OffsetDateTime.class,
            OffsetDateTime::toInstant);

    /** A point in time as a date-time in UTC. */
    static final ValueForm INSTANT_IN_UTC = of(
            ObjectForm.DATE_TIME,
            Instant.class,
            instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
            LocalDateTime.class,
            dateTime -> dateTime.toInstant(ZoneOffset.UTC));

    static final ValueForm INSTANT_AS_TEXT =
            text("timestamp", Instant.class, TimeTexts::ofInstant, TimeTexts::toInstant);

    static final ValueForm DATE_TIME_AS_TEXT =
            text("datetime", LocalDateTime.class, TimeTexts::ofDateTime, TimeTexts::toDateTime);

    static final ValueForm DATE_AS_TEXT = text("date", LocalDate.class, LocalDate::toString, LocalDate::parse);

    static final ValueForm TIME_AS_TEXT = text("time", LocalTime.class, TimeTexts::ofTime, TimeTexts::toTime);

    static final ValueForm UUID_AS_TEXT = text("uuid", UUID.class, UUID::toString, UUID::fromString);

    /** A UUID as 16 bytes, the most significant first. */
    static final ValueForm UUID_AS_BYTES =
            of(new BytesForm(Types.VARBINARY), UUID.class, ConvertedForm::bytesOf, byte[].class, ConvertedForm::uuidOf);

    @Override
    public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
        carrier.bind(statement, index, toDriver.apply(canonical));
    }

    @Override
    public int jdbcType() {
        return carrier.jdbcType();
    }

    @Override
    public @Nullable Object read(ResultSet row, int column) throws SQLException {
        Object value = carrier.read(row, column);
        return value == null ? null : toCanonical.apply(value);
    }

    private static <C, D> ValueForm of(
            ValueForm carrier,
            Class<C> canonical,
            Function<C, D> toDriver,
            Class<D> driver,
            Function<D, C> toCanonical) {
        return new ConvertedForm(
                carrier,
                value -> toDriver.apply(canonical.cast(value)),
                value -> toCanonical.apply(driver.cast(value)));
    }

    private static <C> ValueForm text(
            String type, Class<C> canonical, Function<C, String> print, Function<String, C> parse) {
        return of(new TextForm.Plain(), canonical, print, String.class, text -> Stored.parse(type, text, parse));
    }

    private static byte[] bytesOf(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static UUID uuidOf(byte[] bytes) {
        if (bytes.length != 16) {
            throw Stored.unreadable("uuid", bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
