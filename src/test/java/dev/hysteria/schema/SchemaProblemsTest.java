package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.nativeEnumOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.error.SchemaException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Selectable;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The exact text of every mistake that needs no reading of records. */
class SchemaProblemsTest {
    record Pair(Long left, Long right) {}

    record One(Long only) {}

    private final SchemaBuilder<Pair> pairs = Schema.builder("pairs");
    private final NumberColumn<Pair, Long> left = pairs.column("left", BIGINT, Pair::left);
    private final NumberColumn<Pair, Long> right = pairs.column("right", BIGINT, Pair::right);
    private final Selectable<Pair> mapping = into(Pair::new, left, right);

    static <E> List<String> problems(SchemaBuilder<E> builder, Selectable<E> mapping) {
        return catchThrowableOfType(SchemaException.class, () -> builder.build(mapping))
                .problems();
    }

    @Test
    void noColumns() {
        assertThat(problems(Schema.<Long>builder("empty"), left))
                .containsExactly(
                        "no columns are declared; declare at least one with column(…)",
                        "place 1 of the mapping is pairs.left, which is not a column of this schema; map the schema's"
                                + " own columns");
    }

    @Test
    void twoColumnsOfOneName() {
        assertThat(problems(pairs, into(Pair::new, left, right.named("left"))))
                .containsExactly("two columns are named left; rename one of them");
    }

    @Test
    void twoColumnsWhoseNamesDifferInCase() {
        assertThat(problems(pairs, into(Pair::new, left, right.named("LEFT"))))
                .containsExactly("columns left and LEFT differ only in upper and lower case, which some databases take"
                        + " for the same name; rename one of them");
    }

    @Test
    @Scenario(2)
    void missingFromTheMapping() {
        assertThat(problems(pairs, into(only -> new Pair(only, 1L), left)))
                .containsExactly(
                        "column right is declared but missing from the mapping; add it, or remove its declaration");
    }

    @Test
    @Scenario(2)
    void twiceInTheMapping() {
        assertThat(problems(pairs, into(Pair::new, left, left)))
                .containsExactly(
                        "column left is in the mapping twice; one of the places is another column's",
                        "column right is declared but missing from the mapping; add it, or remove its declaration");
    }

    @Test
    @Scenario(2)
    void ofAnotherTable() {
        assertThat(problems(pairs, into(Pair::new, left, Posts.ID)))
                .containsExactly(
                        "place 2 of the mapping is posts.id, which is not a column of this schema; map the schema's own"
                                + " columns",
                        "column right is declared but missing from the mapping; add it, or remove its declaration");
    }

    @Test
    void anExpressionInTheMapping() {
        assertThat(problems(pairs, into(Pair::new, left, right.plus(1L))))
                .containsExactly(
                        "place 2 of the mapping is an expression, not a column; compute it in queries, or declare a"
                                + " column with computedAs(…)",
                        "column right is declared but missing from the mapping; add it, or remove its declaration");
    }

    @Test
    void constraintsOfOtherTables() {
        SchemaBuilder<Pair> others = Schema.builder("others");
        var other = others.column("other", BIGINT, Pair::left);

        assertThat(problems(
                        pairs.primaryKey(other)
                                .unique(other)
                                .index(other)
                                .index(Index.on(left.asc())
                                        .where(other.isNull())
                                        .named("partial"))
                                .check("positive", other.gt(0L))
                                .foreignKey(Reference.of(other, () -> Posts.ID)),
                        into(Pair::new, left, right.computedAs(other.plus(1L), ComputedStorage.STORED))))
                .containsExactly(
                        "the computed column right names others.other" + FOREIGN,
                        "the primary key names others.other" + FOREIGN,
                        "a unique key names others.other" + FOREIGN,
                        "an index names others.other" + FOREIGN,
                        "the index partial names others.other" + FOREIGN,
                        "the check positive names others.other" + FOREIGN,
                        "a foreign key names others.other" + FOREIGN);
    }

    private static final String FOREIGN = ", which is not a column of this schema; name the schema's own columns";

    @Test
    void constraintsWithoutColumns() {
        assertThat(problems(pairs.primaryKey().unique().index(Index.on().named("empty")), mapping))
                .containsExactly(
                        "the primary key has no columns; give it at least one",
                        "a unique key has no columns; give it at least one",
                        "the index empty has no columns; give it at least one");
    }

    @Test
    void aSubQueryInACheck() {
        var query =
                new Query.SetOperation(dev.hysteria.ast.SetOperator.UNION, empty(), empty(), List.of(), new Page.All());

        assertThat(problems(pairs.check("looks_around", Condition.of(new Expr.Exists(query))), mapping))
                .contains("the check looks_around holds a sub-query; it may look at its own row only");
    }

    private Query empty() {
        return new Query.Select(
                new dev.hysteria.ast.SelectList(
                        new dev.hysteria.ast.Distinct.All(),
                        List.of(new dev.hysteria.ast.SelectItem(new Expr.True(), Identifier.of("yes")))),
                new dev.hysteria.ast.Source.Nothing(),
                new Expr.True(),
                new dev.hysteria.ast.Grouping.None(),
                List.of(),
                List.of(),
                new Page.All(),
                new dev.hysteria.ast.Lock.None());
    }

    @Test
    void twoPrimaryKeys() {
        assertThat(problems(pairs.primaryKey("other_key", left, right), into(Pair::new, left.primaryKey(), right)))
                .containsExactly(
                        "the primary key is declared 2 times; keep primaryKey() on the columns or primaryKey(…) on"
                                + " the builder");
    }

    @Test
    void twoConstraintsOfOneName() {
        assertThat(problems(pairs.index(left).index(left).check("IX_pairs_left", left.gt(0L)), mapping))
                .containsExactly(
                        "two constraints or indexes are named ix_pairs_left; declare it once, or give one another name",
                        "two constraints or indexes are named IX_pairs_left; declare it once, or give one another"
                                + " name");
    }

    @Test
    void contents() {
        assertThat(problems(
                        pairs,
                        into(
                                Pair::new,
                                left.generated().defaultsTo(1L),
                                right.computedAs(left, ComputedStorage.STORED).defaultsTo(1L))))
                .containsExactly(
                        "column left is given generated() and defaultsTo(…); keep one",
                        "column right is given computedAs(…) and defaultsTo(…); keep one");
    }

    @Test
    void identities() {
        record Key(UUID id, Long number, Long other) {}
        SchemaBuilder<Key> keys = Schema.builder("keys");
        var id = keys.column("id", UUID, Key::id).generated();
        var number = keys.column("number", BIGINT, Key::number).generated().nullable();
        var other = keys.column("other", BIGINT, Key::other).generated().generatedBy(() -> 1L);

        assertThat(problems(keys, into(Key::new, id, number, other)))
                .containsExactly(
                        "column id is generated() but of type uuid; the database numbers integers only, so make its"
                                + " keys with generatedBy(…)",
                        "column number is nullable() and generated(); such a column always has a value, so remove"
                                + " nullable()",
                        "column other is generated() by the database and by the application; keep generated(), or"
                                + " generatedBy(…) or onInsert(…)",
                        "columns id and number and other are generated(), but a table has one counter; keep one");
    }

    @Test
    void aNullablePrimaryKey() {
        assertThat(problems(pairs, into(Pair::new, left.primaryKey().nullable(), right)))
                .containsExactly(
                        "column left is nullable() and primaryKey(); such a column always has a value, so remove"
                                + " nullable()");
    }

    @Test
    void aDefaultThatLooksAtItsRow() {
        assertThat(problems(pairs, into(Pair::new, left, right.defaultsTo(left.plus(1L)))))
                .containsExactly("the default of column right names column left; a default has no row to look at, so"
                        + " use computedAs(…)");
    }

    @Test
    void valuesSuppliedForAComputedColumn() {
        assertThat(problems(
                        pairs,
                        into(
                                Pair::new,
                                left,
                                right.computedAs(left, ComputedStorage.STORED).onUpdate(() -> 1L))))
                .containsExactly("column right is computedAs(…), so it is never written; remove onInsert(…) and"
                        + " onUpdate(…)");
    }

    enum State {
        NEW
    }

    static final class Other {
        enum State {
            OLD
        }

        private Other() {}
    }

    @Test
    void differentEnumsOfOneName() {
        record Both(State mine, Other.State theirs) {}
        SchemaBuilder<Both> both = Schema.builder("both");
        var mine = both.column("mine", nativeEnumOf(State.class), Both::mine);
        var theirs = both.column("theirs", nativeEnumOf(Other.State.class), Both::theirs);

        assertThat(problems(both, into(Both::new, mine, theirs)))
                .containsExactly("columns mine and theirs have different enums of one name, State, which would be one"
                        + " type in the database; rename one of the enum classes");
    }

    @Test
    void namesThatCanNotBeQuoted() {
        SchemaBuilder<One> wrong = Schema.builder("", "nul\0");
        var only = wrong.column("", BIGINT, One::only).named("x\0").renamedFrom("");

        assertThat(problems(wrong.index(Index.on(only.asc()).named("")).renamedFrom(""), into(One::new, only)))
                .containsExactly(
                        "the namespace's name: an identifier can't be empty",
                        "the table's name: an identifier can't contain the character NUL",
                        "column number 1: an identifier can't be empty",
                        "the name of column column_1: an identifier can't contain the character NUL",
                        "the former name of column column_1: an identifier can't be empty",
                        "the former name of the table: an identifier can't be empty",
                        "the name of a constraint or index: an identifier can't be empty");
    }

    @Test
    void buildingTwice() {
        pairs.build(mapping);

        assertThat(problems(pairs, mapping))
                .containsExactly("the schema is built already; declare columns and constraints before build(…)");
        assertThat(catchThrowableOfType(SchemaException.class, () -> pairs.column("late", TEXT, pair -> "late"))
                        .problems())
                .containsExactly("the schema is built already; declare columns and constraints before build(…)");
    }
}
