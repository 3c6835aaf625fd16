package dev.hysteria.interpret;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Window;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Expressions as text. */
final class ExpressionInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();
    private static final String COLLATE_C = " COLLATE \"C\"";

    private final Renderer renderer;
    private final SqlWriter out;
    private Set<Expr> groupKeys = Set.of();
    private final FunctionInterpreter functions;
    private final MatchInterpreter matches;
    private final JsonInterpreter json;
    private final ArrayInterpreter arrays;

    ExpressionInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.functions = new FunctionInterpreter(renderer);
        this.matches = new MatchInterpreter(renderer);
        this.json = new JsonInterpreter(renderer);
        this.arrays = new ArrayInterpreter(renderer);
    }

    /** Writes the expression as it is. */
    void write(Expr expression) {
        switch (expression) {
            case Expr.Column(var source, var name, var type, var nullability) ->
                out.identifier(source).sql(".").identifier(name);
            case Expr.Output(var name, var type) -> out.identifier(name);
            case Expr.Incoming(var column, var type) -> incoming(column);
            case Expr.Parameter parameter -> parameter(parameter);
            case Expr.Literal(var value, var type) -> out.literal(value, type);
            case Expr.Null(var type) -> typedNull(type);
            case Expr.Predicate predicate -> predicate(predicate);
            case Expr.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Expr.Negate(Expr operand) -> {
                out.sql("-");
                atLeast(operand, Precedence.PRIMARY);
            }
            case Expr.Concat(List<Expr> operands) -> concat(operands);
            case Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type) ->
                scalar(function, arguments);
            case Expr.Extract(var field, Expr operand) ->
                functions.write(renderer.dialect.extract(field, operand.type()), field, List.of(operand));
            case Expr.DateAdd(Expr operand, Expr amount, var unit) ->
                functions.write(renderer.dialect.dateAdd(unit, operand.type()), unit, List.of(operand, amount));
            case Expr.DateTruncate(var unit, Expr operand) ->
                functions.write(renderer.dialect.dateTruncate(unit, operand.type()), unit, List.of(operand));
            case Expr.DateDifference(var unit, Expr start, Expr end) ->
                functions.write(renderer.dialect.dateDifference(unit, start.type()), unit, List.of(start, end));
            case Expr.Case caseWhen -> caseWhen(caseWhen);
            case Expr.Cast cast -> cast(cast);
            case Expr.Row(List<Expr> elements) -> {
                out.sql("(").list(elements, ", ", this::write).sql(")");
            }
            case Expr.Scalar(var query) -> renderer.queries.nested(query);
            case Expr.Aggregate aggregate -> functions.aggregate(aggregate);
            case Expr.TextAggregate aggregate -> functions.textAggregate(aggregate);
            case Expr.WindowCall(var function, var arguments, var type) ->
                functions.write(renderer.dialect.windowFunction(function), function, arguments);
            case Expr.Over(Expr function, var window) -> {
                write(function);
                out.sql(" OVER ");
                functions.window(window);
            }
            case Expr.JsonText(Expr document, var path) -> {
                json.text(document, path);
                collation();
            }
            case Expr.JsonValue(Expr document, var path) -> json.value(document, path);
            case Expr.JsonLength(Expr document, var path) -> json.length(document, path);
            case Expr.JsonSet(Expr document, var path, Expr value) -> json.set(document, path, value);
            case Expr.ArrayLength(Expr array) -> arrays.length(array);
            case Expr.Raw(List<RawPart> parts, var type) -> raw(parts);
        }
    }

    /** Writes the expression, in parentheses when it binds less tightly than asked. */
    void atLeast(Expr expression, Precedence precedence) {
        if (Precedence.of(expression).compareTo(precedence) >= 0) {
            write(expression);
        } else {
            out.sql("(");
            write(expression);
            out.sql(")");
        }
    }

    /** Writes one argument in a dialect's form. */
    void form(FunctionForm form, Expr argument) {
        functions.write(form, ScalarFunction.COALESCE, List.of(argument));
    }

    /** Writes a window, or the definition of a named one. */
    void window(Window window) {
        functions.window(window);
    }

    /** Writes a value to be stored: an untyped placeholder, also of a null, so that rows share their text. */
    void stored(Expr expression) {
        if (expression instanceof Expr.Null(LogicalType type)) {
            out.value(null, type);
        } else if (expression instanceof Expr.Parameter(Object value, LogicalType type)) {
            out.value(value, type);
        } else {
            write(expression);
        }
    }

    private void parameter(Expr.Parameter parameter) {
        if (isAnnounced(parameter.type())) {
            out.sql("CAST(")
                    .value(parameter.value(), parameter.type())
                    .sql(" AS ")
                    .sql(renderer.dialect.castType(parameter.type()))
                    .sql(")");
        } else {
            out.value(parameter.value(), parameter.type());
        }
    }

    private boolean isMomentAnnounced() {
        return switch (renderer.traits.literal().timeParameter()) {
            case CAST_MOMENTS_TOO -> true;
            case CAST, BARE -> false;
        };
    }

    private boolean isAnnounced(LogicalType type) {
        return switch (type) {
            case LogicalType.Json json ->
                switch (renderer.traits.expression().json().values()) {
                    case CAST -> true;
                    case TEXT -> false;
                };
            case LogicalType.Time time ->
                switch (renderer.traits.literal().timeParameter()) {
                    case CAST, CAST_MOMENTS_TOO -> true;
                    case BARE -> false;
                };
            case LogicalType.Timestamp moment -> isMomentAnnounced();
            case LogicalType.DateTime moment -> isMomentAnnounced();
            case LogicalType.Bool t -> false;
            case LogicalType.SmallInt t -> false;
            case LogicalType.Int t -> false;
            case LogicalType.BigInt t -> false;
            case LogicalType.Decimal t -> false;
            case LogicalType.Real t -> false;
            case LogicalType.DoublePrecision t -> false;
            case LogicalType.Varchar t -> false;
            case LogicalType.Text t -> false;
            case LogicalType.Date t -> false;
            case LogicalType.Uuid t -> false;
            case LogicalType.Binary t -> false;
            case LogicalType.Enumeration enumeration ->
                switch (enumeration.storage()) {
                    case TEXT_WITH_CHECK -> false;
                    case NATIVE ->
                        switch (renderer.traits.ddl().enums()) {
                            case TYPE -> true;
                            case INLINE, CHECK -> false;
                        };
                };
            case LogicalType.Array t -> false;
        };
    }

    private void predicate(Expr.Predicate predicate) {
        switch (predicate) {
            case Expr.True always -> truth(true);
            case Expr.False never -> truth(false);
            case Expr.Comparison comparison -> comparison(comparison);
            case Expr.QuantifiedComparison(var operator, Expr left, Quantifier quantifier, var query) -> {
                operand(left);
                out.sql(symbol(operator));
                out.sql(
                        switch (quantifier) {
                            case ANY -> "ANY ";
                            case ALL -> "ALL ";
                        });
                renderer.queries.nested(query);
            }
            case Expr.NullSafeComparison(Distinctness distinctness, Expr left, Expr right) ->
                nullSafe(distinctness, left, right);
            case Expr.IsNull(Expr operand) -> isNull(operand, " IS NULL");
            case Expr.Between between -> between(between, " BETWEEN ");
            case Expr.InList list -> inList(list, " IN ");
            case Expr.InQuery query -> inQuery(query, " IN ");
            case Expr.Exists(var query) -> {
                out.sql("EXISTS ");
                renderer.queries.nested(query);
            }
            case Expr.Like like -> matches.like(like, " LIKE ");
            case Expr.Regexp(Expr operand, Expr pattern, RegexpFlags flags) -> matches.regexp(operand, pattern, flags);
            case Expr.ContainsWords search -> new WordInterpreter(renderer).write(search);
            case Expr.And(List<Expr> operands) -> junction(operands, " AND ", Precedence.AND);
            case Expr.Or(List<Expr> operands) -> junction(operands, " OR ", Precedence.OR);
            case Expr.Not(Expr operand) -> not(operand);
            case Expr.JsonContains(Expr document, Expr part) -> json.contains(document, part);
            case Expr.JsonEquals(Expr left, Expr right) -> json.equal(left, right);
            case Expr.ArrayContains(Expr array, Expr element) -> arrays.contains(array, element);
            case Expr.ArrayOverlaps(Expr left, Expr right) -> arrays.overlaps(left, right);
        }
    }

    private void comparison(Expr.Comparison comparison) {
        ComparisonOperator operator = comparison.operator();
        boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (equality && comparison.left().type() instanceof LogicalType.Array) {
            json.compareArrays(operator == ComparisonOperator.EQUAL, comparison.left(), comparison.right());
        } else {
            if (comparison.left() instanceof Expr.Row(List<Expr> left)
                    && comparison.right() instanceof Expr.Row(List<Expr> right)
                    && !equality) {
                collatedRow(left, right);
            } else {
                operand(comparison.left());
                collation(equality ? List.of() : List.of(comparison.left(), comparison.right()));
            }
            out.sql(symbol(operator));
            operand(comparison.right());
        }
    }

    private void cast(Expr.Cast cast) {
        FunctionForm form = renderer.dialect.cast(cast.operand().type(), cast.type());
        functions.write(form, cast.conversion(), List.of(cast.operand()));
        if (cast.type().isText() && !cast.operand().type().isText()) {
            collation();
        }
    }

    /** Writes the left of two rows whose order counts, each of its texts with the collation that neither row brings along. */
    private void collatedRow(List<Expr> left, List<Expr> right) {
        for (int i = 0; i < left.size(); i++) {
            out.sql(i == 0 ? "(" : ", ");
            operand(left.get(i));
            collation(List.of(left.get(i), right.get(i)));
        }
        out.sql(")");
    }

    /** Writes, behind the first of some texts whose order counts, the collation that none of them brings along. */
    private void collation(List<Expr> texts) {
        if (lackCollation(texts)) {
            collation();
        }
    }

    /** Writes an expression that may be sorted by where it is read, a text with the collation that it does not bring along. */
    void writeOrdered(Expr expression) {
        if (lackCollation(List.of(expression))) {
            operand(expression);
            collation();
        } else {
            write(expression);
        }
    }

    private boolean lackCollation(List<Expr> texts) {
        return !texts.isEmpty()
                && switch (renderer.traits.expression().texts().order()) {
                    case BY_CODE_POINT -> false;
                    case COLLATE_C -> texts.stream().allMatch(Collations::isLacking);
                };
    }

    private void scalar(ScalarFunction function, List<Expr> arguments) {
        FunctionForm form = renderer.dialect.function(function);
        boolean ordering = function == ScalarFunction.GREATEST || function == ScalarFunction.LEAST;
        if (ordering && lackCollation(arguments)) {
            Expr first = arguments.getFirst();
            List<Expr> collated = new ArrayList<>(arguments);
            collated.set(
                    0, new Expr.Raw(List.of(new RawPart.Embedded(first), new RawPart.Text(COLLATE_C)), first.type()));
            functions.write(form, function, collated);
        } else {
            functions.write(form, function, arguments);
        }
    }

    private void collation() {
        switch (renderer.traits.expression().texts().order()) {
            case BY_CODE_POINT -> {}
            case COLLATE_C -> out.sql(COLLATE_C);
        }
    }

    private void truth(boolean value) {
        switch (renderer.traits.expression().truths()) {
            case VALUES -> out.sql(value ? "TRUE" : "FALSE");
            case CONDITIONS -> out.sql(value ? "1 = 1" : "1 = 0");
        }
    }

    private void typedNull(LogicalType type) {
        out.sql("CAST(NULL AS ").sql(renderer.dialect.castType(type)).sql(")");
    }

    private void incoming(dev.hysteria.ast.Identifier column) {
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> out.sql("excluded.").identifier(column);
            case ON_DUPLICATE_KEY_WITH_VALUES ->
                out.sql("VALUES(").identifier(column).sql(")");
            case ON_DUPLICATE_KEY_WITH_ALIAS, MERGE_VALUES, MERGE_DUAL ->
                out.identifier(CommandInterpreter.INCOMING).sql(".").identifier(column);
        }
    }

    /** Writes an operand of a comparison. */
    void operand(Expr expression) {
        atLeast(expression, Precedence.CONCATENATION);
    }

    private void binary(Expr left, String operator, Expr right) {
        operand(left);
        out.sql(operator);
        operand(right);
    }

    private static String symbol(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " <> ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
        };
    }

    private void nullSafe(Distinctness distinctness, Expr left, Expr right) {
        boolean equal = switch (distinctness) {
            case NOT_DISTINCT -> true;
            case DISTINCT -> false;
        };
        switch (renderer.traits.expression().nullSafeEquality()) {
            case IS_NOT_DISTINCT_FROM -> binary(left, equal ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ", right);
            case IS -> binary(left, equal ? " IS " : " IS NOT ", right);
            case SPACESHIP -> {
                out.sql(equal ? "" : "NOT (");
                binary(left, " <=> ", right);
                out.sql(equal ? "" : ")");
            }
            case INTERSECT -> {
                out.sql(equal ? "EXISTS (SELECT " : "NOT EXISTS (SELECT ");
                write(left);
                out.sql(" INTERSECT SELECT ");
                write(right);
                out.sql(")");
            }
            case DECODE -> {
                out.sql("DECODE(");
                write(left);
                out.sql(", ");
                write(right);
                out.sql(equal ? ", 1, 0) = 1" : ", 1, 0) = 0");
            }
        }
    }

    private void isNull(Expr operand, String words) {
        operand(operand);
        out.sql(words);
    }

    private void between(Expr.Between between, String words) {
        operand(between.operand());
        // either bound decides alone
        if (lackCollation(List.of(between.operand(), between.low()))
                || lackCollation(List.of(between.operand(), between.high()))) {
            collation();
        }
        out.sql(words);
        low(between.low());
        out.sql(" AND ");
        operand(between.high());
    }

    /** Between BETWEEN and AND there is no bare COLLATE, which a text that is made may end with. */
    private void low(Expr low) {
        boolean collated = low.type().isText()
                && !(low instanceof Expr.Column || low instanceof Expr.Parameter || low instanceof Expr.Literal)
                && switch (renderer.traits.expression().texts().order()) {
                    case BY_CODE_POINT -> false;
                    case COLLATE_C -> true;
                };
        out.sql(collated ? "(" : "");
        operand(low);
        out.sql(collated ? ")" : "");
    }

    private void junction(List<Expr> operands, String operator, Precedence precedence) {
        out.list(operands, operator, operand -> {
            if (Precedence.of(operand).compareTo(precedence) > 0) {
                write(operand);
            } else {
                out.sql("(");
                write(operand);
                out.sql(")");
            }
        });
    }

    /** {@return what was noted before} Takes note of what the query groups by, which is known again only as a whole. */
    Set<Expr> groupedBy(Set<Expr> keys) {
        Set<Expr> before = groupKeys;
        groupKeys = keys;
        return before;
    }

    /** NOT in front of anything, or inside where the language has a word for it. */
    private void not(Expr operand) {
        if (groupKeys.contains(operand)) {
            out.sql("NOT (");
            write(operand);
            out.sql(")");
        } else if (operand instanceof Expr.IsNull(Expr inner)) {
            isNull(inner, " IS NOT NULL");
        } else if (operand instanceof Expr.InList list) {
            inList(list, " NOT IN ");
        } else if (operand instanceof Expr.InQuery query) {
            inQuery(query, " NOT IN ");
        } else if (operand instanceof Expr.Like like) {
            matches.like(like, " NOT LIKE ");
        } else if (operand instanceof Expr.Between between) {
            between(between, " NOT BETWEEN ");
        } else if (operand instanceof Expr.Exists(var query)) {
            out.sql("NOT EXISTS ");
            renderer.queries.nested(query);
        } else {
            out.sql("NOT (");
            write(operand);
            out.sql(")");
        }
    }

    private void inQuery(Expr.InQuery in, String words) {
        operand(in.operand());
        out.sql(words);
        renderer.queries.nested(in.query());
    }

    private void inList(Expr.InList list, String words) {
        if (list.values().size() > renderer.dialect.limits().listValues()) {
            arrays.longList(list, words);
            return;
        }
        operand(list.operand());
        out.sql(words).sql("(").list(list.values(), ", ", this::write).sql(")");
    }

    private void arithmetic(Expr.Arithmetic arithmetic) {
        ArithmeticOperator operator = arithmetic.operator();
        boolean integer = arithmetic.left().type().isInteger()
                && arithmetic.right().type().isInteger();
        if (operator == ArithmeticOperator.REMAINDER) {
            remainder(arithmetic);
        } else if (operator == ArithmeticOperator.DIVIDE && integer) {
            integerDivision(arithmetic);
        } else if (operator == ArithmeticOperator.DIVIDE && arithmetic.type() instanceof LogicalType.Decimal) {
            decimalDivision(arithmetic);
        } else {
            infix(arithmetic, infixSymbol(operator));
        }
    }

    private void decimalDivision(Expr.Arithmetic division) {
        switch (renderer.traits.storage().decimals()) {
            case EXACT -> infix(division, " / ");
            // a decimal without fractional digits is an integer there, whose quotient would be one too
            case EXACT_TO_15_DIGITS -> infix(division, " * 1.0 / ");
        }
    }

    private void remainder(Expr.Arithmetic remainder) {
        boolean decimal = remainder.type() instanceof LogicalType.Decimal;
        switch (renderer.traits.expression().integers().remainder()) {
            case PERCENT -> infix(remainder, " % ");
            case PERCENT_OF_INTEGERS -> {
                if (remainder.left().type().isInteger()
                        && remainder.right().type().isInteger()) {
                    infix(remainder, " % ");
                } else {
                    remainderCall(decimal ? "hysteria_remainder(" : "mod(", remainder);
                }
            }
            case MOD -> remainderCall("MOD(", remainder);
            case MOD_PLUS_ZERO -> {
                remainderCall(decimal ? "(MOD(" : "MOD(", remainder);
                out.sql(decimal ? " + 0)" : "");
            }
        }
    }

    private void remainderCall(String call, Expr.Arithmetic remainder) {
        out.sql(call);
        write(remainder.left());
        out.sql(", ");
        write(remainder.right());
        out.sql(")");
    }

    private static String infixSymbol(ArithmeticOperator operator) {
        return switch (operator) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE -> " / ";
            case REMAINDER -> " % ";
        };
    }

    private void integerDivision(Expr.Arithmetic division) {
        switch (renderer.traits.expression().integers().division()) {
            case SLASH -> infix(division, " / ");
            case DIV -> infix(division, " DIV ");
            case DOUBLE_SLASH -> infix(division, " // ");
            case TRUNC -> {
                out.sql("TRUNC(");
                infix(division, " / ");
                out.sql(")");
            }
        }
    }

    private void infix(Expr.Arithmetic arithmetic, String symbol) {
        Precedence precedence = Precedence.of(arithmetic);
        atLeast(arithmetic.left(), precedence);
        out.sql(symbol);
        atLeast(arithmetic.right(), precedence == Precedence.SUM ? Precedence.PRODUCT : Precedence.SIGN);
    }

    private void concat(List<Expr> operands) {
        switch (renderer.traits.expression().texts().concatenation()) {
            case PIPES -> out.list(operands, " || ", operand -> atLeast(operand, Precedence.SIGN));
            case PLUS -> {
                // texts of a type with a limit would be cut to that limit
                write(new Expr.Cast(operands.getFirst(), TEXT));
                out.sql(" + ")
                        .list(
                                operands.subList(1, operands.size()),
                                " + ",
                                operand -> atLeast(operand, Precedence.SIGN));
            }
            case FUNCTION ->
                out.sql("CONCAT(").list(operands, ", ", this::write).sql(")");
        }
    }

    private void caseWhen(Expr.Case caseWhen) {
        out.sql("CASE");
        for (Expr.Case.Branch branch : caseWhen.branches()) {
            out.sql(" WHEN ");
            write(branch.condition());
            out.sql(" THEN ");
            write(branch.result());
        }
        out.sql(" ELSE ");
        write(caseWhen.otherwise());
        out.sql(" END");
    }

    private void questionMark() {
        switch (renderer.traits.naming().questionMarks()) {
            case DOUBLED -> out.questionMark();
            case NONE ->
                throw renderer.refusal(
                        "a question mark in an operator of a raw fragment",
                        "Use the function that the operator stands for.");
        }
    }

    private void raw(List<RawPart> parts) {
        for (RawPart part : parts) {
            switch (part) {
                case RawPart.Text(String sql) -> out.sql(sql);
                case RawPart.QuestionMark mark -> questionMark();
                case RawPart.Embedded(Expr embedded) -> atLeast(embedded, Precedence.PRIMARY);
            }
        }
    }
}
