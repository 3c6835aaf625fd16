package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.util.List;

/** Expected trees, written shorter; and columns that belong to no schema. */
final class Trees {
    static final NumberExpression<Integer> AGE = NumberExpression.of(column("age", Types.INTEGER), Types.INTEGER);
    static final NumberExpression<Long> ID = NumberExpression.of(column("id", Types.BIGINT), Types.BIGINT);
    static final TextExpression NAME = TextExpression.of(column("name", Types.varchar(20)), Types.varchar(20));

    private Trees() {}

    static Expr.Column column(String name, DataType<?> type) {
        return new Expr.Column(Identifier.of("t"), Identifier.of(name), type.logical(), Nullability.NULLABLE);
    }

    static Expr parameter(Object value, DataType<?> type) {
        return new Expr.Parameter(value, type.logical());
    }

    static Expr number(int value) {
        return parameter(value, Types.INTEGER);
    }

    static Expr constant(int value) {
        return new Expr.Literal(value, new LogicalType.Int());
    }

    static Expr text(String value) {
        return parameter(value, Types.TEXT);
    }

    static Expr call(ScalarFunction function, DataType<?> type, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), type.logical());
    }
}
