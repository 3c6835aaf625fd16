package dev.hysteria.mutation;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.reference.Normal;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabases;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Casts of {@link Operands} of every type to every other, and nulls of every type beside them. */
final class TypesExam implements Exam {
    private static final Identifier X = Identifier.of("x");
    private static final Identifier D = Identifier.of("d");
    private static final LogicalType INT = new LogicalType.Int();
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final LogicalType TEXT = new LogicalType.Text();

    /** Of numbers in documents: the first is none to MySQL, the second is one to MariaDB, as their pages say. */
    private static final Set<String> LEFT_OPEN = Set.of("1e400", "1.");

    private final List<Query> questions = new ArrayList<>();
    private final Map<Integer, String> expected = new HashMap<>();
    private final Set<Integer> unfair = new HashSet<>();
    private final FreshDatabase database;
    private final ReferenceDatabase reference = new ReferenceDatabase();
    private final Dialect right;
    private TreeSession session;
    private Dialect spoken;

    TypesExam(RunningDatabase running) {
        this.right = Dialects.of(running.database());
        this.database = TestDatabases.fresh(running);
        this.session = TreeSession.over(database, right);
        this.spoken = right;
        session.define(List.of(Operands.table()));
        Command rows = Operands.rows();
        long unused = session.execute(rows);
        reference.execute(Operands.table());
        var same = reference.answer(rows);
        for (LogicalType from : Operands.TYPES) {
            Operands.TYPES.stream().filter(to -> isCast(from, to)).forEach(to -> casts(from, to));
            nulls(from);
        }
        Operands.TYPES.stream().filter(LogicalType::isText).forEach(this::mixedDigits);
        switch (right.traits().storage().decimals()) {
            case EXACT ->
                Operands.TYPES.stream().filter(to -> isCast(Operands.WIDE, to)).forEach(this::wideCasts);
            case EXACT_TO_15_DIGITS -> {}
        }
    }

    /** Of a decimal that may have four digits behind the point, and has two. */
    private void mixedDigits(LogicalType text) {
        LogicalType fine = new LogicalType.Decimal(9, 4);
        LogicalType both = new LogicalType.Decimal(14, 4);
        Expr none = new Expr.Case(
                List.of(new Expr.Case.Branch(new Expr.IsNull(Operands.column(fine)), Operands.column(fine))),
                Operands.column(new LogicalType.Decimal(12, 2)),
                both);
        cast(Operands.source(), isRow(3), new Expr.Cast(none, text));
    }

    private void wideCasts(LogicalType to) {
        for (Object value : Operands.of(Operands.WIDE)) {
            cast(new Source.Nothing(), new Expr.True(), new Expr.Cast(new Expr.Parameter(value, Operands.WIDE), to));
            cast(new Source.Nothing(), new Expr.True(), new Expr.Cast(new Expr.Literal(value, Operands.WIDE), to));
        }
    }

    private static boolean isCast(LogicalType from, LogicalType to) {
        try {
            var unused = Conversion.of(from, to);
            return true;
        } catch (QueryException undefined) {
            return false;
        }
    }

    private void casts(LogicalType from, LogicalType to) {
        List<Object> values = Operands.of(from);
        for (int n = 0; n < values.size(); n++) {
            if (to instanceof LogicalType.Json && LEFT_OPEN.contains(values.get(n))) {
                continue;
            }
            cast(new Source.Nothing(), new Expr.True(), new Expr.Cast(new Expr.Parameter(values.get(n), from), to));
            cast(new Source.Nothing(), new Expr.True(), new Expr.Cast(new Expr.Literal(values.get(n), from), to));
            cast(Operands.source(), isRow(n), new Expr.Cast(Operands.column(from), to));
        }
    }

    /** Its value, and whether it is the right one: readers see less of a number than comparisons do. */
    private void cast(Source source, Expr filter, Expr.Cast cast) {
        Query.Select read = of(source, cast).withFilter(filter);
        questions.add(read);
        LogicalType to = cast.type();
        if (to instanceof LogicalType.Json || to instanceof LogicalType.Array) {
            return;
        }
        try {
            Object value = reference.answer(read).rows().getFirst().getFirst();
            if (value != null) {
                Expr right = new Expr.Comparison(ComparisonOperator.EQUAL, cast, new Expr.Parameter(value, to));
                questions.add(of(source, right).withFilter(filter));
            }
        } catch (HysteriaException failure) {
            return;
        }
    }

    /** A null in a union, before and behind each value, which is then calculated with. */
    private void nulls(LogicalType type) {
        List<Object> values = Operands.of(type);
        Query none = of(new Source.Nothing(), new Expr.Null(type));
        for (int n = 0; n < values.size(); n++) {
            Expr value = new Expr.Parameter(values.get(n), type);
            Query some = of(new Source.Nothing(), value);
            for (Query union :
                    List.of(union(none, some), union(some, none), union(none, row(n, Operands.column(type))))) {
                uses(column(type), value).forEach(use -> questions.add(of(new Source.Derived(union, D), use)));
            }
            questions.add(row(n, function(ScalarFunction.COALESCE, type, new Expr.Null(type), Operands.column(type))));
            questions.add(
                    of(new Source.Nothing(), function(ScalarFunction.COALESCE, type, new Expr.Null(type), value)));
            questions.add(row(
                    n,
                    new Expr.Case(
                            List.of(new Expr.Case.Branch(
                                    new Expr.IsNull(Operands.column(type)), Operands.column(type))),
                            new Expr.Null(type),
                            type)));
        }
        questions.add(of(
                new Source.Derived(union(none, of(Operands.source(), Operands.column(type))), D), column(type)));
        if (isOrdered(type)) {
            for (AggregateFunction extreme : List.of(AggregateFunction.MINIMUM, AggregateFunction.MAXIMUM)) {
                questions.add(of(
                        new Source.Derived(union(none, of(Operands.source(), Operands.column(type))), D),
                        new Expr.Aggregate(extreme, List.of(column(type)), Deduplication.ALL, new Expr.True(), type)));
            }
        }
    }

    private static List<Expr> uses(Expr column, Expr value) {
        LogicalType type = column.type();
        List<Expr> uses = new ArrayList<>(List.of(column));
        if (!(type instanceof LogicalType.Json || type instanceof LogicalType.Array)) {
            uses.add(new Expr.Comparison(ComparisonOperator.EQUAL, column, value));
        }
        if (isOrdered(type)) {
            uses.add(new Expr.Comparison(ComparisonOperator.LESS, column, value));
        }
        if (type.isInteger()) {
            uses.add(new Expr.Arithmetic(
                    ArithmeticOperator.DIVIDE, column, new Expr.Literal(number(2, type), type), type));
            uses.add(new Expr.Cast(column, TEXT));
        }
        if (type instanceof LogicalType.Decimal || type instanceof LogicalType.Bool) {
            uses.add(new Expr.Cast(column, TEXT));
        }
        if (type.isText()) {
            uses.add(new Expr.Concat(List.of(column, new Expr.Literal("a", TEXT))));
        }
        return uses;
    }

    private static Object number(int number, LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> (short) number;
            case LogicalType.BigInt t -> (long) number;
            default -> number;
        };
    }

    private static boolean isOrdered(LogicalType type) {
        return !(type instanceof LogicalType.Json
                || type instanceof LogicalType.Array
                || type instanceof LogicalType.Binary
                || type instanceof LogicalType.Uuid
                || type instanceof LogicalType.Bool);
    }

    private static Expr function(ScalarFunction function, LogicalType type, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), type);
    }

    private static Expr column(LogicalType type) {
        return new Expr.Column(D, X, type, Nullability.NULLABLE);
    }

    private static Query row(int number, Expr expression) {
        return of(Operands.source(), expression).withFilter(isRow(number));
    }

    private static Expr isRow(int number) {
        return new Expr.Comparison(ComparisonOperator.EQUAL, Operands.number(), new Expr.Parameter(number, INT));
    }

    private static Query.Select of(Source source, Expr expression) {
        return Query.Select.of(List.of(new SelectItem(expression, X)), source);
    }

    private static Query union(Query left, Query right) {
        return new Query.SetOperation(SetOperator.UNION_ALL, left, right, List.of(), new Page.All());
    }

    @Override
    public String title() {
        return "casts and nulls";
    }

    @Override
    public int size() {
        return questions.size();
    }

    @Override
    public int asked() {
        return questions.size();
    }

    @Override
    public List<Statement> statements(int question) {
        return List.of(questions.get(question));
    }

    @Override
    public void examine(Dialect dialect) {
        session.close();
        session = TreeSession.over(database, dialect);
        spoken = dialect;
    }

    @Override
    public Marked mark(int question) {
        return mark(question, session);
    }

    private Marked mark(int question, TreeSession asked) {
        Query query = questions.get(question);
        String wanted = expected.computeIfAbsent(question, q -> wanted(query));
        String got;
        try {
            got = normal(query, asked.rows(query));
        } catch (UnsupportedFeature refusal) {
            return new Marked(Mark.REFUSED, refusal.getMessage());
        } catch (RuntimeException failure) {
            return wanted.equals("an error") ? new Marked(Mark.RIGHT, "") : Exam.failed(failure);
        }
        return new Marked(
                got.equals(wanted) ? Mark.RIGHT : Mark.WRONG, said(question, spoken) + got + " instead of " + wanted);
    }

    private String wanted(Query query) {
        try {
            return normal(query, reference.answer(query).rows());
        } catch (HysteriaException failure) {
            return "an error";
        }
    }

    private static String normal(Query query, List<List<@Nullable Object>> rows) {
        return Normal.words(
                rows,
                query.items().stream().map(item -> item.expression().type()).toList());
    }

    @Override
    public boolean isFair(int question) {
        if (!unfair.contains(question)) {
            try (TreeSession rightly = TreeSession.over(database, right)) {
                if (mark(question, rightly).mark() != Mark.RIGHT) {
                    unfair.add(question);
                }
            }
        }
        return !unfair.contains(question);
    }

    @Override
    public void close() {
        session.close();
        database.close();
    }
}
