package dev.hysteria.type;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES keys by name, one of which encrypts what is written; the others decrypt what was written before: an immutable value that shows no
 * key, neither by a method nor in its text.
 *
 * <p>To rotate, add a key by {@link #rotatedTo}; every record that is written from then on is encrypted with it. When all have been written
 * anew, leave the former key out. A key encrypts at most 2<sup>32</sup> values, as AES-GCM with random nonces asks: rotate before.
 */
public final class Keyring {

    private static final int LONGEST_ID = 255;

    private final String current;
    private final Map<String, SecretKey> keys;

    private Keyring(String current, Map<String, SecretKey> keys) {
        this.current = current;
        this.keys = keys;
    }

    /**
     * {@return a keyring of one key}
     *
     * @param id the key's name, which is stored with every value that it encrypts
     * @param key 16 or 32 random bytes, from wherever the application keeps its secrets; they are copied
     */
    public static Keyring of(String id, byte[] key) {
        return new Keyring(id, Map.of(checked(id), secret(id, key)));
    }

    /** {@return this keyring with a new key, which encrypts from now on; the others go on to decrypt} */
    public Keyring rotatedTo(String id, byte[] key) {
        return new Keyring(id, with(id, key));
    }

    /** {@return this keyring with a former key, which only decrypts} */
    public Keyring withFormer(String id, byte[] key) {
        return new Keyring(current, with(id, key));
    }

    /** {@return the name of the key that encrypts} */
    public String current() {
        return current;
    }

    /** {@return the names of all keys} */
    public List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    /** {@return the name of the key that a stored value was encrypted with; empty when it is no encrypted value} */
    public static Optional<String> idOf(byte[] stored) {
        return Ciphertext.parse(stored).map(Ciphertext::key);
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private Map<String, SecretKey> with(String id, byte[] key) {
        if (keys.containsKey(id)) {
            throw new IllegalArgumentException(
                    "the keyring has a key '" + id + "' already; every key has a name of its own");
        }
        Map<String, SecretKey> more = new LinkedHashMap<>(keys);
        more.put(checked(id), secret(id, key));
        return more;
    }

    private static String checked(String id) {
        int bytes = id.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST_ID) {
            throw new IllegalArgumentException("a key's name must be 1 to " + LONGEST_ID + " bytes long, not " + bytes);
        }
        return id;
    }

    private static SecretKey secret(String id, byte[] key) {
        if (key.length != 16 && key.length != 32) {
            throw new IllegalArgumentException(
                    "the key '" + id + "' must be 16 or 32 bytes long, for AES, not " + key.length);
        }
        return new SecretKeySpec(key, "AES");
    }

    @Override
    public String toString() {
        return "Keyring[current " + current + ", all " + keys.keySet() + "]";
    }
}
