package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Names of constraints and indexes that their author did not name: the kind, the table and the columns, always the same. */
final class ConstraintNames {

    static final String PRIMARY_KEY = "pk";
    static final String UNIQUE_KEY = "uq";
    static final String CHECK = "ck";
    static final String FOREIGN_KEY = "fk";
    static final String INDEX = "ix";
    static final String UNIQUE_INDEX = "ux";
    static final String TEXT_INDEX = "ft";

    /** The shortest limit among the databases is 63 bytes, and one of them cuts longer names silently. */
    private static final int LONGEST = 63;

    private static final int SUFFIX = 9;

    private ConstraintNames() {}

    static Identifier of(String kind, TableName table, List<Identifier> columns) {
        String name = Stream.concat(
                        Stream.of(kind, table.name().text()), columns.stream().map(Identifier::text))
                .collect(Collectors.joining("_"));
        return Identifier.of(shortened(name));
    }

    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        var checksum = new CRC32();
        checksum.update(bytes);
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - SUFFIX
                || Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return "%s_%08x".formatted(name.substring(0, end), checksum.getValue());
    }
}
