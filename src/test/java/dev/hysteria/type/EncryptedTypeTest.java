package dev.hysteria.type;

import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.MappingException;
import dev.hysteria.type.DataType.EncryptedType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EncryptedTypeTest {
    private static final byte[] OLD = bytes(16, 1);
    private static final byte[] NEW = bytes(32, 2);
    private static final Keyring KEYS = Keyring.of("k1", OLD);

    private static byte[] bytes(int length, int value) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) value);
        return key;
    }

    private static <T> EncryptedType<T> encrypted(DataType<T> type, Keyring keyring) {
        return type.encryptedWith(keyring).of("people.hidden");
    }

    private static byte[] stored(String value, Keyring keyring) {
        return (byte[]) encrypted(TEXT, keyring).codec().encode(value);
    }

    private static String read(byte[] stored, Keyring keyring) {
        return encrypted(TEXT, keyring).codec().decode(stored);
    }

    @Test
    void everyTypeIsReadAsItWasWritten() {
        returned(TEXT, "", "a", "it's", "\uD83D\uDE00 \u0000 \\");
        returned(varchar(3), "abc", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00");
        returned(BOOLEAN, true, false);
        returned(BIGINT, Long.MIN_VALUE, Long.MAX_VALUE);
        returned(decimal(38, 10), new BigDecimal("-1234567890123456789012345678.1234567891"));
        returned(TIMESTAMP, Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"));
        returned(DATE, LocalDate.of(2026, 2, 28));
        returned(UUID, new UUID(1, 2));
        returned(JSON, "{\"a\": [1, null]}", "null");
        returned(enumOf(DayOfWeek.class), DayOfWeek.FRIDAY);
        returned(arrayOf(BIGINT), List.of(), List.of(1L, 2L));
        returned(TEXT.as(text -> text.length(), length -> "x".repeat(length)), 3);
        var bytes = encrypted(BINARY, KEYS).codec();
        assertThat(bytes.decode(bytes.encode(new byte[] {0, -1}))).containsExactly(0, -1);
    }

    @SafeVarargs
    private static <T> void returned(DataType<T> type, T... values) {
        Codec<T> codec = encrypted(type, KEYS).codec();
        for (T value : values) {
            assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
        }
    }

    @Test
    void whatIsStoredShowsTheKeysNameAndNothingOfTheValue() {
        byte[] stored = stored("plain text", KEYS);

        assertThat(Keyring.idOf(stored)).contains("k1");
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("plain");
        assertThat(stored).as("layout, name, nonce, value, tag").hasSize(2 + 2 + 12 + 10 + 16);
        assertThat(stored("plain text", KEYS)).as("each time another").isNotEqualTo(stored);
    }

    @Test
    void aNewKeyWritesAndTheFormerOnesRead() {
        byte[] before = stored("a", KEYS);
        Keyring rotated = KEYS.rotatedTo("k2", NEW);

        assertThat(rotated.current()).isEqualTo("k2");
        assertThat(read(before, rotated)).isEqualTo("a");
        assertThat(Keyring.idOf(stored("a", rotated))).contains("k2");
        assertThat(read(stored("b", rotated), Keyring.of("k2", NEW).withFormer("k1", OLD)))
                .isEqualTo("b");
        assertThat(KEYS.ids()).as("unchanged").containsExactly("k1");
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertThatThrownBy(() -> read(stored("secret value", Keyring.of("old one", NEW)), KEYS))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("a value encrypted with the key 'old one'")
                .hasMessageContaining("add that key to the keyring, which has [k1]");
    }

    @Test
    void anotherKeyUnderTheNameIsNamed() {
        assertThatThrownBy(() -> read(stored("secret value", KEYS), Keyring.of("k1", NEW)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("a value that the key 'k1' does not open in the context people.hidden")
                .extracting(failure -> ((MappingException) failure).code())
                .isEqualTo(ErrorCode.VALUE_NOT_DECODABLE);
    }

    @Test
    void everyChangedBitIsDetected() {
        byte[] stored = stored("secret value", KEYS);
        for (int bit = 0; bit < stored.length * 8; bit++) {
            byte[] changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            hidden(() -> read(changed, KEYS), "secret");
        }
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            hidden(() -> read(cut, KEYS), "secret");
        }
    }

    @Test
    void aValueIsBoundToItsColumnOrToTheStatedContext() {
        byte[] stored = stored("a", KEYS);

        assertThatThrownBy(() ->
                        TEXT.encryptedWith(KEYS).of("people.other").codec().decode(stored))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("does not open in the context people.other")
                .hasMessageContaining("moved from another column");
        assertThat(TEXT.encryptedWith(KEYS)
                        .inContext("people.hidden")
                        .of("persons.hidden")
                        .codec()
                        .decode(stored))
                .isEqualTo("a");
    }

    record Email(String text) {
        Email {
            if (!text.contains("@")) {
                throw new IllegalArgumentException("no address: " + text);
            }
        }
    }

    @Test
    void noErrorShowsTheValue() {
        hidden(() -> encrypted(varchar(3), KEYS).codec().encode("secret"), "secret");
        hidden(() -> encrypted(decimal(4, 2), KEYS).codec().encode(new BigDecimal("1.234567")), "1.234567");
        hidden(() -> encrypted(JSON, KEYS).codec().encode("{secret"), "secret");
        var email = encrypted(TEXT.as(Email::new, Email::text), KEYS);
        hidden(() -> email.codec().decode(stored("secret", KEYS)), "secret");
        hidden(() -> encrypted(enumOf(DayOfWeek.class), KEYS).codec().decode(stored("SECRET", KEYS)), "secret");
    }

    private static void hidden(ThrowingCallable action, String value) {
        assertThatThrownBy(action).isInstanceOf(MappingException.class).satisfies(failure -> {
            for (Throwable shown = failure; shown != null; shown = shown.getCause()) {
                assertThat(shown.toString().toLowerCase(Locale.ROOT)).doesNotContain(value.toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void keysAreCheckedAndNeverShown() {
        assertThat(KEYS.rotatedTo("k2", NEW)).hasToString("Keyring[current k2, all [k1, k2]]");
        assertThat(encrypted(TEXT, KEYS).toString()).contains("Keyring[current k1, all [k1]]");
        assertThatThrownBy(() -> Keyring.of("short", bytes(15, 65)))
                .hasMessage("the key 'short' must be 16 or 32 bytes long, for AES, not 15");
        assertThatThrownBy(() -> Keyring.of("", OLD)).hasMessage("a key's name must be 1 to 255 bytes long, not 0");
        assertThatThrownBy(() -> KEYS.rotatedTo("k1", NEW))
                .hasMessage("the keyring has a key 'k1' already; every key has a name of its own");
        byte[] own = OLD.clone();
        Keyring copied = Keyring.of("k1", own);
        Arrays.fill(own, (byte) 0);
        assertThat(read(stored("a", KEYS), copied)).as("keys are copied").isEqualTo("a");
    }

    @Test
    void whatWouldNotWorkIsRefused() {
        assertThatThrownBy(() -> TEXT.encryptedWith(KEYS).as(Email::new, Email::text))
                .hasMessage("encrypt last: type.as(…).encryptedWith(keyring)");
        assertThatThrownBy(() -> arrayOf(TEXT.encryptedWith(KEYS)))
                .hasMessage("encrypt the list: arrayOf(type).encryptedWith(keyring)");
        assertThatThrownBy(() -> TEXT.encryptedWith(KEYS).codec().encode("a"))
                .hasMessage("an encrypted type needs a column, or inContext(…)");
        assertThatThrownBy(() -> TEXT.encryptedWith(KEYS).inContext("")).hasMessage("a context needs a name");
    }
}
