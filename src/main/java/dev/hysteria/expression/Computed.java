package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.ArrayType;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.DataType.EncryptedType;
import dev.hysteria.type.DataType.JsonType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.DataType.TimeType;
import dev.hysteria.type.DataType.ValueType;
import java.util.List;
import java.util.Optional;

/** Expressions that are a tree, a type and perhaps a name: one record for each family. */
final class Computed {

    private Computed() {}

    record Text(Expr ast, TextType type, Optional<Identifier> label) implements TextExpression {}

    record Numeric<N extends Number>(Expr ast, NumberType<N> type, Optional<Identifier> label)
            implements NumberExpression<N> {}

    record Temporal<T>(Expr ast, TimeType<T> type, Optional<Identifier> label) implements TimeExpression<T> {}

    record Truth(Expr ast, BooleanType type, Optional<Identifier> label) implements Condition {}

    record Json<T>(Expr ast, JsonType<T> type, Optional<Identifier> label) implements JsonExpression<T> {}

    record Array<T>(Expr ast, ArrayType<T> type, Optional<Identifier> label) implements ArrayExpression<T> {}

    record Value<T>(Expr ast, ValueType<T> type, Optional<Identifier> label) implements Expression<T> {}

    record Encrypted<T>(Expr ast, EncryptedType<T> type, Optional<Identifier> label) implements Expression<T> {}

    // Each arm makes an Expression of the type argument its pattern stands for; javac cannot infer that it is T.
    @SuppressWarnings("unchecked")
    static <T> Expression<T> of(Expr ast, DataType<T> type, Optional<Identifier> label) {
        return (Expression<T>)
                switch (type) {
                    case TextType text -> new Text(ast, text, label);
                    case NumberType<?> number -> new Numeric<>(ast, number, label);
                    case TimeType<?> time -> new Temporal<>(ast, time, label);
                    case BooleanType truth -> new Truth(ast, truth, label);
                    case JsonType<?> json -> new Json<>(ast, json, label);
                    case ArrayType<?> array -> array(ast, array, label);
                    case ValueType<T> value -> new Value<>(ast, value, label);
                    case EncryptedType<T> encrypted -> new Encrypted<>(ast, encrypted, label);
                };
    }

    private static <E> Expression<List<E>> array(Expr ast, ArrayType<E> type, Optional<Identifier> label) {
        return new Array<>(ast, type, label);
    }
}
