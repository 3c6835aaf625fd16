package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Source;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.TableExpression;
import java.util.List;

/**
 * A table under another name, so that a query can read it twice; its columns are {@code AGE.of(alias)}.
 *
 * @param schema what is read
 * @param name the name it has in the query
 * @param <E> the record
 */
public record Alias<E>(Schema<E> schema, Identifier name) implements TableExpression<E> {

    @Override
    public Source source() {
        return new Source.Table(schema.table(), name, schema.scoping());
    }

    @Override
    public List<Expression<?>> expressions() {
        return schema.columns().stream()
                .<Expression<?>>map(column -> column.of(this))
                .toList();
    }

    @Override
    public RowReader<E> reader(int first) {
        return schema.reader(first);
    }

    @Override
    public List<Expression<?>> required() {
        var required = schema.required();
        return schema.columns().stream()
                .filter(required::contains)
                .<Expression<?>>map(column -> column.of(this))
                .toList();
    }

    @Override
    public List<Integer> presence() {
        return schema.presence();
    }
}
