package dev.hysteria.type;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/**
 * Values encrypted before a database sees them. An error never shows a value, decrypted or to be encrypted, nor what a codec below says of
 * one.
 */
record EncryptedCodec<T>(DataType<T> plain, Keyring keyring, String context) implements Codec<T> {

    @Override
    public Object encode(T value) {
        byte[] bytes;
        try {
            bytes = PlainBytes.of(plain.codec().encode(value), plain.logical());
        } catch (RuntimeException refused) {
            throw MappingException.notEncodable(
                    mapped("a value that its codec refuses with "
                            + refused.getClass().getSimpleName()),
                    "give a value that the column's type can hold; it is not shown, as the column is encrypted.");
        }
        try {
            String id = keyring.current();
            return Ciphertext.of(bytes, id, keyring.key(id).orElseThrow(), requiredContext());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM does not work in this Java runtime", failure);
        }
    }

    @Override
    public T decode(Object canonical) {
        byte[] bytes = opened((byte[]) canonical);
        try {
            return plain.codec().decode(PlainBytes.canonical(bytes, plain.logical()));
        } catch (RuntimeException refused) {
            throw MappingException.notDecodable(
                    mapped("a decrypted value that its codec refuses with "
                            + refused.getClass().getSimpleName()),
                    "correct the stored value or the column's type; the value is not shown, as the column is"
                            + " encrypted.");
        }
    }

    private byte[] opened(byte[] stored) {
        Ciphertext ciphertext = Ciphertext.parse(stored)
                .orElseThrow(() -> MappingException.notDecodable(
                        mapped(stored.length + " bytes that are no encrypted value"),
                        "encrypt what was stored before the column was encrypted, or restore the value."));
        SecretKey key = keyring.key(ciphertext.key())
                .orElseThrow(() -> MappingException.notDecodable(
                        mapped("a value encrypted with the key '" + ciphertext.key() + "'"),
                        "add that key to the keyring, which has " + keyring.ids() + "."));
        try {
            return ciphertext.open(key, requiredContext());
        } catch (GeneralSecurityException refused) {
            throw MappingException.notDecodable(
                    mapped("a value that the key '" + ciphertext.key() + "' does not open in the context "
                            + requiredContext()),
                    "it was changed, moved from another column, written before a renaming, or encrypted with another"
                            + " key of that name: restore it, name the former context with inContext(…), or correct"
                            + " the keyring.");
        }
    }

    private String requiredContext() {
        if (context.isEmpty()) {
            throw new IllegalStateException("an encrypted type needs a column, or inContext(…)");
        }
        return context;
    }

    private MappedValue mapped(String came) {
        return MappedValue.of("encrypted " + plain.logical().described(), came);
    }
}
