package dev.hysteria.page;

import dev.hysteria.error.ConfigurationException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that cursors are signed with (HMAC-SHA256): an immutable value that shows no secret, neither by a method nor in its text.
 *
 * <p>All processes that read each other's cursors need the same one.
 */
public final class CursorKey {
    static final int SIGNATURE = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> secrets;

    private CursorKey(List<SecretKeySpec> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /**
     * {@return a key}
     *
     * @param secret 32 random bytes or more, from wherever the application keeps its secrets; they are copied
     */
    public static CursorKey of(byte[] secret) {
        return new CursorKey(List.of(checked(secret)));
    }

    /** {@return this key, which accepts the cursors that a former one signed too: to exchange the secret without breaking links} */
    public CursorKey withFormer(byte[] secret) {
        List<SecretKeySpec> all = new ArrayList<>(secrets);
        all.add(checked(secret));
        return new CursorKey(all);
    }

    byte[] signature(byte[] context, byte[] content) {
        return signature(secrets.getFirst(), context, content);
    }

    boolean signed(byte[] context, byte[] content, byte[] signature) {
        boolean found = false;
        for (SecretKeySpec secret : secrets) {
            found |= MessageDigest.isEqual(signature(secret, context, content), signature);
        }
        return found;
    }

    private static byte[] signature(SecretKeySpec secret, byte[] context, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(context);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }

    private static SecretKeySpec checked(byte[] secret) {
        if (secret.length < SIGNATURE) {
            throw ConfigurationException.settingInvalid(
                    "the length of a cursor key", secret.length + " bytes", "32 bytes or more");
        }
        return new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    public String toString() {
        return "CursorKey of " + secrets.size() + " secrets";
    }
}
