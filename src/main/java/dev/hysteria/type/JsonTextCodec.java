package dev.hysteria.type;

/** JSON documents as their text; a text that is not one JSON document is refused before a database sees it. */
record JsonTextCodec() implements Codec<String> {

    @Override
    public Object encode(String value) {
        JsonSyntax.check(value);
        return value;
    }

    @Override
    public String decode(Object canonical) {
        return (String) canonical;
    }
}
