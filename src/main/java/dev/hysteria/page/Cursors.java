package dev.hysteria.page;

import dev.hysteria.error.InvalidInput;
import dev.hysteria.error.QueryException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Positions as signed texts: a version, the way, the keys of a row and the signature, in Base64url. The order is signed with them and not in
 * the text, so that a cursor of another order is none.
 */
final class Cursors {
    private static final byte VERSION = 1;
    private static final int LONGEST = 8_192;
    private static final byte FIRST = 0;
    private static final byte BESIDE = 1;

    private Cursors() {}

    static String write(Position position, KeysetOrder order, CursorKey key) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        bytes.write(code(position.walk()));
        bytes.write(position.row().isPresent() ? BESIDE : FIRST);
        position.row().ifPresent(row -> KeyBytes.write(row, order, bytes));
        byte[] content = bytes.toByteArray();
        bytes.writeBytes(key.signature(context(order), content));
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (text.length() > LONGEST) {
            throw QueryException.invalid(
                    "The values that a row is ordered by make a cursor of more than %,d characters".formatted(LONGEST),
                    "order by shorter values, such as the beginning of a text.");
        }
        return text;
    }

    static Position read(String text, KeysetOrder order, CursorKey key) {
        byte[] bytes = bytes(text);
        int length = bytes.length - CursorKey.SIGNATURE;
        if (length < 3) {
            throw InvalidInput.cursor();
        }
        byte[] content = Arrays.copyOf(bytes, length);
        byte[] signature = Arrays.copyOfRange(bytes, length, bytes.length);
        if (!key.signed(context(order), content, signature)) {
            throw InvalidInput.cursor();
        }
        return position(ByteBuffer.wrap(content), order);
    }

    private static Position position(ByteBuffer content, KeysetOrder order) {
        if (content.get() != VERSION) {
            throw InvalidInput.cursor();
        }
        Walk walk = content.get() == code(Walk.FORWARD) ? Walk.FORWARD : Walk.BACKWARD;
        return new Position(
                walk, content.get() == BESIDE ? Optional.of(KeyBytes.read(content, order)) : Optional.empty());
    }

    private static byte code(Walk walk) {
        return switch (walk) {
            case FORWARD -> 0;
            case BACKWARD -> 1;
        };
    }

    private static byte[] bytes(String text) {
        if (text.length() > LONGEST) {
            throw InvalidInput.cursor();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            // one text for each cursor: the decoder takes some more
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw InvalidInput.cursor();
        }
        throw InvalidInput.cursor();
    }

    /** {@return what is signed besides a position: everything that its keys depend on} */
    private static byte[] context(KeysetOrder order) {
        StringBuilder text = new StringBuilder("hysteria cursor ").append(VERSION);
        for (KeysetOrder.Key key : order.keys()) {
            var sort = key.sort();
            String described = "%s %s %s %s"
                    .formatted(
                            sort.expression(),
                            sort.direction(),
                            sort.nulls(),
                            sort.expression().type());
            text.append('|').append(described.length()).append(' ').append(described);
        }
        return text.append('|').toString().getBytes(StandardCharsets.UTF_8);
    }
}
