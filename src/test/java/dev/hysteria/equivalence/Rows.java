package dev.hysteria.equivalence;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.reference.ReferenceDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes rows that the tables take, each after those it refers to. */
final class Rows {
    private static final int MOST = 6;

    private final Dice dice;
    private final ReferenceDatabase database = new ReferenceDatabase();
    private final List<World.Filled> filled = new ArrayList<>();

    Rows(Dice dice) {
        this.dice = dice;
    }

    List<World.Filled> of(List<Table> tables) {
        for (Table table : tables) {
            database.execute(table.definition());
            filled.add(fill(table));
        }
        return filled;
    }

    private World.Filled fill(Table table) {
        List<Pool> pools = table.given().stream().map(this::pool).toList();
        World.Filled rows = new World.Filled(table, List.of());
        int count = dice.chance(10) ? 0 : dice.between(1, MOST);
        for (int id :
                dice.<Integer>shuffled(IntStream.rangeClosed(1, count).boxed().toList())) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Pool pool : pools) {
                row.add(row.isEmpty() ? (Object) id : value(pool, table, rows));
            }
            if (isTaken(table, row)) {
                List<List<@Nullable Object>> more = new ArrayList<>(rows.rows());
                more.add(Collections.unmodifiableList(row));
                rows = rows.withRows(more);
            }
        }
        return rows;
    }

    private boolean isTaken(Table table, List<@Nullable Object> row) {
        try {
            new World.Filled(table, List.of(row)).insert().ifPresent(database::answer);
            return true;
        } catch (ConstraintViolation violated) {
            return false;
        }
    }

    /** Few values of a column, so that equal ones meet. */
    private record Pool(Table.Column column, List<Object> values) {}

    private Pool pool(Table.Column column) {
        List<Object> values = dice.shuffled(HostileValues.of(column.type(), column.span()));
        return new Pool(column, values.subList(0, Math.min(values.size(), dice.between(2, 5))));
    }

    private @Nullable Object value(Pool pool, Table table, World.Filled before) {
        if (pool.column().isNullable() && dice.chance(25)) {
            return null;
        }
        Optional<Ddl.ForeignKey> reference = table.constraints().foreignKeys().stream()
                .filter(key -> key.columns().contains(pool.column().name()))
                .findFirst();
        return reference.isPresent() ? parent(reference.get(), table, before) : dice.one(pool.values());
    }

    private @Nullable Object parent(Ddl.ForeignKey reference, Table table, World.Filled before) {
        Identifier column = reference.referencedColumns().getFirst();
        World.Filled parents = reference.referenced().equals(table.name())
                ? before
                : filled.stream()
                        .filter(each -> each.table().name().equals(reference.referenced()))
                        .findFirst()
                        .orElseThrow();
        List<@Nullable Object> keys = parents.values(column);
        return keys.isEmpty() ? null : dice.one(keys);
    }
}
