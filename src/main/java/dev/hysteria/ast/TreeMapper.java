package dev.hysteria.ast;

/**
 * A transformation of a tree, from the root down: each method gets a node and returns what stands in its place.
 *
 * <p>Every method rebuilds its node from its transformed children unless overridden; an override that goes on down calls {@link Tree}.
 */
public interface TreeMapper {

    /** {@return what stands in the place of {@code expression}} */
    default Expr expr(Expr expression) {
        return Tree.mapChildren(expression, this);
    }

    /** {@return what stands in the place of an expression whose truth is asked: an operand of AND, OR or NOT, a check} */
    default Expr condition(Expr condition) {
        return expr(condition);
    }

    /** {@return what stands in the place of a condition of which only TRUE counts: WHERE, ON, HAVING, WHEN, FILTER} */
    default Expr filter(Expr filter) {
        return condition(filter);
    }

    /** {@return what stands in the place of a key of an ordering} */
    default SortKey key(SortKey key) {
        return new SortKey(expr(key.expression()), key.direction(), key.nulls());
    }

    /** {@return what stands in the place of {@code source}} */
    default Source source(Source source) {
        return Tree.mapChildren(source, this);
    }

    /** {@return what stands in the place of {@code query}} */
    default Query query(Query query) {
        return Tree.mapChildren(query, this);
    }

    /** {@return what stands in the place of {@code command}} */
    default Command command(Command command) {
        return Tree.mapChildren(command, this);
    }

    /** {@return what stands in the place of {@code statement}} */
    default Statement statement(Statement statement) {
        return switch (statement) {
            case Query query -> query(query);
            case Command command -> command(command);
            case Ddl ddl -> Tree.mapChildren(ddl, this);
        };
    }
}
