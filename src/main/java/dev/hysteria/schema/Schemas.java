package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import java.util.List;

/** Several schemas at once. */
public final class Schemas {

    private Schemas() {}

    /** {@return the statements that create the tables; see {@link #createAll(List)}} */
    public static List<Ddl> createAll(Schema<?>... schemas) {
        return createAll(List.of(schemas));
    }

    /**
     * {@return the statements that create the tables}
     *
     * <p>First come the enum types and sequences that columns need. A table comes after those it refers to, else in the order given; where tables refer to each other in a circle, the foreign key that
     * would close it is added at the end. A table that is referred to and not given is taken to exist. Views are left out.
     *
     * @throws dev.hysteria.error.SchemaException when two schemas claim one name, or a foreign key refers to columns that are not a key
     */
    public static List<Ddl> createAll(List<? extends Schema<?>> schemas) {
        List<Schema<?>> tables = schemas.stream()
                .filter(schema -> schema.kind() == TableKind.TABLE)
                .<Schema<?>>map(schema -> schema)
                .distinct()
                .toList();
        SchemaSet.check(tables);
        return CreationOrder.statements(tables);
    }
}
