package dev.hysteria.type;

/**
 * JSON documents as their text; a text that is not one JSON document is refused before a database sees it. Escapes that need not be are
 * written as the characters they stand for: some databases compare documents and find keys as they are written.
 */
record JsonTextCodec() implements Codec<String> {

    @Override
    public Object encode(String value) {
        JsonSyntax.check(value);
        return JsonEscapes.plain(value);
    }

    @Override
    public String decode(Object canonical) {
        return (String) canonical;
    }
}
