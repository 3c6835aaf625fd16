package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.TEXT;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.TableName;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Designs the tables of the generated schemas: {@code t}, and {@code u} that refers to it.
 *
 * <p>What a schema has besides columns follows from its number, so that every combination is there: generated keys, a reference of a table
 * to itself, unique keys, checks, defaults, computed columns.
 */
final class Design {
    /** Every type of column; some more often than others. */
    private static final List<LogicalType> TYPES = List.of(
            INT,
            INT,
            new LogicalType.Text(),
            new LogicalType.Varchar(20),
            new LogicalType.Bool(),
            new LogicalType.BigInt(),
            World.MONEY,
            new LogicalType.DoublePrecision(),
            new LogicalType.Date(),
            new LogicalType.DateTime(),
            new LogicalType.Timestamp(),
            new LogicalType.SmallInt(),
            new LogicalType.Decimal(7, 4),
            new LogicalType.Real(),
            new LogicalType.Time(),
            new LogicalType.Uuid(),
            new LogicalType.Binary(),
            new LogicalType.Json(),
            World.MOOD,
            Objects.FEELING,
            Surroundings.SEALED,
            new LogicalType.Array(INT),
            new LogicalType.Array(new LogicalType.Text()));

    /** Types that every database takes into a unique key, and of which there are values enough. */
    private static final List<LogicalType> UNIQUE = List.of(
            new LogicalType.Varchar(20),
            INT,
            BIGINT,
            World.MONEY,
            new LogicalType.Date(),
            new LogicalType.DateTime(),
            new LogicalType.Timestamp(),
            new LogicalType.SmallInt(),
            new LogicalType.Uuid(),
            new LogicalType.Decimal(7, 4));

    private static final List<ReferentialAction> ON_DELETE = List.of(
            ReferentialAction.CASCADE,
            ReferentialAction.SET_NULL,
            ReferentialAction.NO_ACTION,
            ReferentialAction.CASCADE,
            ReferentialAction.SET_NULL);

    private static final List<ReferentialAction> ON_UPDATE = List.of(
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            ReferentialAction.SET_NULL);

    /** The one schema whose names have double quotes, which some refuse. */
    private static final int QUOTED = 5;

    private final int number;
    private final Dice dice;

    private Design(int number) {
        this.number = number;
        this.dice = Dice.of(number);
    }

    /** {@return the tables of the schema with this number; of schema 0 the first has a column of every type} */
    static List<Table> tables(int number) {
        return new Design(number).tables();
    }

    /** {@return a start for an alias in statements about these tables that needs to be quoted} */
    static String hostileAlias(List<Table> tables) {
        return tables.getFirst().name().equals(first(QUOTED)) ? "Ali`as\" " : "Ali`as' ";
    }

    private static TableName first(int number) {
        return TableName.of("t" + number);
    }

    private List<Table> tables() {
        List<LogicalType> all = number == 0 ? TYPES : dice.shuffled(TYPES).subList(0, 9);
        List<LogicalType> some = dice.shuffled(TYPES).subList(0, 4);
        Table first = first(columns(all, 1));
        return List.of(first, second(first, columns(some, dice.between(1, 2))));
    }

    private List<Table.Column> columns(List<LogicalType> types, int key) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.plain("id", INT, Nullability.NOT_NULL, Span.SMALL));
        if (key == 2) {
            columns.add(Table.Column.plain("order", BIGINT, Nullability.NOT_NULL, Span.SMALL));
        }
        for (LogicalType type : types) {
            Table.Column column = Table.Column.plain(
                    dice.one("c", "Ünï ", number == QUOTED ? "select`\"]" : "select`']") + columns.size(),
                    type,
                    dice.chance(70) ? Nullability.NULLABLE : Nullability.NOT_NULL,
                    dice.chance(65) ? Span.SMALL : Span.ANY);
            columns.add(dice.chance(20) ? column.with(defaulted(column)) : column);
        }
        return columns;
    }

    private ColumnContent defaulted(Table.Column column) {
        Object value = dice.one(HostileValues.of(column.type(), column.span()));
        return new ColumnContent.Default(new Expr.Literal(value, column.type()));
    }

    // ---- t

    private Table first(List<Table.Column> columns) {
        TableName name = first(number);
        if (number % 3 == 1) {
            columns.set(0, columns.getFirst().with(new ColumnContent.Identity()));
        }
        List<Ddl.UniqueKey> unique = new ArrayList<>();
        List<Ddl.Check> checks = new ArrayList<>();
        List<Ddl.ForeignKey> references = new ArrayList<>();
        if (number % 3 != 2) {
            unique(columns, name, 1).ifPresent(unique::add);
        }
        if (number % 4 >= 2) {
            unique(columns, name, 2).ifPresent(unique::add);
        }
        if (number % 2 == 0) {
            computed(columns, name).ifPresent(columns::add);
        }
        if (number % 3 != 0) {
            check(columns, name).ifPresent(checks::add);
        }
        if (number % 4 == 1) {
            columns.add(Table.Column.plain("self", INT, Nullability.NULLABLE, Span.SMALL));
            references.add(reference(name, "self", name, ReferentialAction.NO_ACTION));
        }
        return new Table(name, columns, 1, new Table.Constraints(unique, checks, references));
    }

    private static Optional<Ddl.UniqueKey> unique(List<Table.Column> columns, TableName table, int width) {
        List<Identifier> names = columns.stream()
                .skip(1)
                .filter(column -> UNIQUE.contains(column.type()) && column.content() instanceof ColumnContent.Plain)
                .skip(width - 1L)
                .limit(width)
                .map(Table.Column::name)
                .toList();
        return names.size() < width
                ? Optional.empty()
                : Optional.of(new Ddl.UniqueKey(Identifier.of("uq_" + table + "_" + width), names));
    }

    private Optional<Table.Column> computed(List<Table.Column> columns, TableName table) {
        ComputedStorage storage = number == 6 ? ComputedStorage.VIRTUAL : ComputedStorage.STORED;
        return columns.stream()
                .skip(1)
                .filter(column -> column.span() == Span.SMALL)
                .flatMap(column -> made(column, table).stream())
                .findFirst()
                .map(value -> Table.Column.plain("computed", value.type(), Nullability.NULLABLE, Span.ANY)
                        .with(new ColumnContent.Computed(value, storage)));
    }

    private static Optional<Expr> made(Table.Column column, TableName table) {
        Expr value = column.of(table.name());
        Expr one = new Expr.Literal(1, INT);
        return switch (TypeFamily.of(column.type())) {
            case INTEGER ->
                column.type().equals(INT)
                        ? Optional.of(new Expr.Arithmetic(ArithmeticOperator.ADD, value, one, INT))
                        : Optional.empty();
            case TEXT -> Optional.of(new Expr.Function(ScalarFunction.LENGTH, List.of(value), INT));
            case TRUTH, DECIMAL, FLOATING, TIME, VALUE, STRUCTURE -> Optional.empty();
        };
    }

    private static Optional<Ddl.Check> check(List<Table.Column> columns, TableName table) {
        return columns.stream()
                .skip(1)
                .filter(column -> column.content() instanceof ColumnContent.Plain)
                .flatMap(column -> condition(column, table).stream())
                .reduce((first, last) -> last)
                .map(condition -> new Ddl.Check(Identifier.of("check_" + table), condition));
    }

    private static Optional<Expr> condition(Table.Column column, TableName table) {
        Expr value = column.of(table.name());
        Function<Object, Expr> less =
                bound -> new Expr.Comparison(ComparisonOperator.LESS, value, new Expr.Literal(bound, column.type()));
        return switch (column.type()) {
            case LogicalType.Int t -> Optional.of(less.apply(50));
            case LogicalType.SmallInt t -> Optional.of(less.apply((short) 50));
            case LogicalType.Varchar t ->
                Optional.of(new Expr.Comparison(ComparisonOperator.NOT_EQUAL, value, new Expr.Literal("z", TEXT)));
            default -> Optional.empty();
        };
    }

    // ---- u

    private Table second(Table first, List<Table.Column> columns) {
        TableName name = TableName.of("u" + number);
        int key = columns.get(1).name().text().equals("order") ? 2 : 1;
        ReferentialAction onDelete = ON_DELETE.get(number % ON_DELETE.size());
        ReferentialAction onUpdate = ON_UPDATE.get(number % ON_UPDATE.size());
        boolean nullable =
                onDelete == ReferentialAction.SET_NULL || onUpdate == ReferentialAction.SET_NULL || number % 2 == 0;
        columns.add(Table.Column.plain("ref", INT, nullable ? Nullability.NULLABLE : Nullability.NOT_NULL, Span.SMALL));
        List<Ddl.UniqueKey> unique = new ArrayList<>();
        if (number % 6 == 5) {
            unique.add(new Ddl.UniqueKey(Identifier.of("uq_" + name), List.of(Identifier.of("ref"))));
        }
        Ddl.ForeignKey reference = new Ddl.ForeignKey(
                Identifier.of("fk_" + name + "_ref"),
                List.of(Identifier.of("ref")),
                first.name(),
                List.of(Identifier.of("id")),
                onDelete,
                onUpdate);
        return new Table(name, columns, key, new Table.Constraints(unique, List.of(), List.of(reference)));
    }

    private Ddl.ForeignKey reference(TableName table, String column, TableName to, ReferentialAction onUpdate) {
        return new Ddl.ForeignKey(
                Identifier.of("fk_" + table + "_" + column),
                List.of(Identifier.of(column)),
                to,
                List.of(Identifier.of("id")),
                ON_DELETE.get((number / 4) % 3),
                onUpdate);
    }
}
