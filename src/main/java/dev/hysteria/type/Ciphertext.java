package dev.hysteria.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * An encrypted value as it is stored: a byte 1 for this layout, the length of the key's name, the name, the nonce, then what AES-GCM makes
 * of the value, with its tag of 128 bits. What stands before the nonce, and the context, are authenticated too.
 */
final class Ciphertext {

    private static final int LAYOUT = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] header;
    private final String key;
    private final byte[] sealed;

    private Ciphertext(byte[] header, String key, byte[] sealed) {
        this.header = header;
        this.key = key;
        this.sealed = sealed;
    }

    static byte[] of(byte[] plain, String id, SecretKey key, String context) throws GeneralSecurityException {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        byte[] header = concat(new byte[] {LAYOUT, (byte) name.length}, name);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] encrypted =
                cipher(Cipher.ENCRYPT_MODE, key, nonce, header, context).doFinal(plain);
        return concat(header, nonce, encrypted);
    }

    /** {@return the parts of a stored value; empty when it is no encrypted value} */
    static Optional<Ciphertext> parse(byte[] stored) {
        int length = stored.length < 2 ? 0 : Byte.toUnsignedInt(stored[1]);
        if (length == 0 || stored[0] != LAYOUT || stored.length < 2 + length + NONCE + TAG) {
            return Optional.empty();
        }
        try {
            String key = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stored, 2, length))
                    .toString();
            return Optional.of(new Ciphertext(
                    Arrays.copyOf(stored, 2 + length), key, Arrays.copyOfRange(stored, 2 + length, stored.length)));
        } catch (CharacterCodingException noName) {
            return Optional.empty();
        }
    }

    /** {@return the key's name} */
    String key() {
        return key;
    }

    /** {@return the value; an error when the key or the context is another, or a bit was changed} */
    byte[] open(SecretKey secret, String context) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, secret, nonce, header, context)
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
