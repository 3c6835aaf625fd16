package dev.hysteria.page;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.BinaryContent;
import dev.hysteria.type.LogicalType;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of a row as bytes: each value in the canonical form of its logical type, behind a byte that says whether there is one. */
final class KeyBytes {
    private static final byte NULL = 0;
    private static final byte VALUE = 1;

    private KeyBytes() {}

    /** Refuses an order by what has no bytes here. */
    static void requireWritable(KeysetOrder order) {
        for (KeysetOrder.Key key : order.keys()) {
            LogicalType type = key.sort().expression().type();
            boolean writable = switch (type) {
                case LogicalType.Json t -> false;
                case LogicalType.Array t -> false;
                case LogicalType.Binary(BinaryContent content) -> content == BinaryContent.PLAIN;
                case LogicalType.Bool t -> true;
                case LogicalType.SmallInt t -> true;
                case LogicalType.Int t -> true;
                case LogicalType.BigInt t -> true;
                case LogicalType.Decimal t -> true;
                case LogicalType.Real t -> true;
                case LogicalType.DoublePrecision t -> true;
                case LogicalType.Varchar t -> true;
                case LogicalType.Text t -> true;
                case LogicalType.Timestamp t -> true;
                case LogicalType.DateTime t -> true;
                case LogicalType.Date t -> true;
                case LogicalType.Time t -> true;
                case LogicalType.Uuid t -> true;
                case LogicalType.Enumeration t -> true;
            };
            if (!writable) {
                throw QueryException.invalid(
                        "A query is read by key in an order of " + type.described(),
                        "order by numbers, texts, times, UUIDs, bytes or truth values.");
            }
        }
    }

    static void write(Position.Keys row, KeysetOrder order, ByteArrayOutputStream bytes) {
        for (int i = 0; i < row.values().size(); i++) {
            @Nullable Object value = row.values().get(i);
            bytes.write(value == null ? NULL : VALUE);
            if (value != null) {
                bytes.writeBytes(bytes(value, type(order, i)));
            }
        }
    }

    static Position.Keys read(ByteBuffer bytes, KeysetOrder order) {
        try {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < order.keys().size(); i++) {
                values.add(bytes.get() == NULL ? null : value(bytes, type(order, i)));
            }
            if (bytes.hasRemaining()) {
                throw InvalidInput.cursor();
            }
            return new Position.Keys(values);
        } catch (BufferUnderflowException tooShort) {
            throw InvalidInput.cursor();
        }
    }

    private static LogicalType type(KeysetOrder order, int index) {
        return order.keys().get(index).sort().expression().type();
    }

    private static byte[] bytes(Object value, LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> new byte[] {(byte) ((boolean) value ? 1 : 0)};
            case LogicalType.SmallInt t ->
                ByteBuffer.allocate(2).putShort((short) value).array();
            case LogicalType.Int t -> ByteBuffer.allocate(4).putInt((int) value).array();
            case LogicalType.BigInt t -> longs((long) value);
            case LogicalType.Decimal t -> decimal((BigDecimal) value);
            case LogicalType.Real t ->
                ByteBuffer.allocate(4).putFloat((float) value).array();
            case LogicalType.DoublePrecision t ->
                ByteBuffer.allocate(8).putDouble((double) value).array();
            case LogicalType.Varchar t -> text((String) value);
            case LogicalType.Text t -> text((String) value);
            case LogicalType.Timestamp t -> moment((Instant) value);
            case LogicalType.DateTime t ->
                longs(
                        ((LocalDateTime) value).toLocalDate().toEpochDay(),
                        ((LocalDateTime) value).toLocalTime().toNanoOfDay());
            case LogicalType.Date t -> longs(((LocalDate) value).toEpochDay());
            case LogicalType.Time t -> longs(((LocalTime) value).toNanoOfDay());
            case LogicalType.Uuid t ->
                longs(((UUID) value).getMostSignificantBits(), ((UUID) value).getLeastSignificantBits());
            case LogicalType.Binary t -> counted((byte[]) value);
            case LogicalType.Enumeration t -> text((String) value);
            case LogicalType.Json t -> throw unwritable(t);
            case LogicalType.Array t -> throw unwritable(t);
        };
    }

    private static Object value(ByteBuffer bytes, LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> bytes.get() != 0;
            case LogicalType.SmallInt t -> bytes.getShort();
            case LogicalType.Int t -> bytes.getInt();
            case LogicalType.BigInt t -> bytes.getLong();
            case LogicalType.Decimal t -> decimal(bytes);
            case LogicalType.Real t -> bytes.getFloat();
            case LogicalType.DoublePrecision t -> bytes.getDouble();
            case LogicalType.Varchar t -> text(bytes);
            case LogicalType.Text t -> text(bytes);
            case LogicalType.Timestamp t -> Instant.ofEpochSecond(bytes.getLong(), bytes.getLong());
            case LogicalType.DateTime t ->
                LocalDateTime.of(LocalDate.ofEpochDay(bytes.getLong()), LocalTime.ofNanoOfDay(bytes.getLong()));
            case LogicalType.Date t -> LocalDate.ofEpochDay(bytes.getLong());
            case LogicalType.Time t -> LocalTime.ofNanoOfDay(bytes.getLong());
            case LogicalType.Uuid t -> new UUID(bytes.getLong(), bytes.getLong());
            case LogicalType.Binary t -> counted(bytes);
            case LogicalType.Enumeration t -> text(bytes);
            case LogicalType.Json t -> throw unwritable(t);
            case LogicalType.Array t -> throw unwritable(t);
        };
    }

    private static IllegalStateException unwritable(LogicalType type) {
        return new IllegalStateException(type.described() + " was to be refused before");
    }

    private static byte[] longs(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
        for (long value : values) {
            bytes.putLong(value);
        }
        return bytes.array();
    }

    private static byte[] moment(Instant value) {
        return longs(value.getEpochSecond(), value.getNano());
    }

    private static byte[] decimal(BigDecimal value) {
        byte[] unscaled = counted(value.unscaledValue().toByteArray());
        return ByteBuffer.allocate(4 + unscaled.length)
                .putInt(value.scale())
                .put(unscaled)
                .array();
    }

    private static BigDecimal decimal(ByteBuffer bytes) {
        int scale = bytes.getInt();
        return new BigDecimal(new BigInteger(counted(bytes)), scale);
    }

    private static byte[] text(String value) {
        return counted(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer bytes) {
        return new String(counted(bytes), StandardCharsets.UTF_8);
    }

    private static byte[] counted(byte[] value) {
        return ByteBuffer.allocate(4 + value.length)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static byte[] counted(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw InvalidInput.cursor();
        }
        byte[] value = new byte[length];
        bytes.get(value);
        return value;
    }
}
