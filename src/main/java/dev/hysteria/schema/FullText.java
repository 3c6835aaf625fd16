package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.type.Words;
import java.util.List;
import java.util.Optional;

/**
 * Texts of a table whose words are indexed, so that rows are found by them: {@code from(BOOKS).where(WORDS.containsWords("white whale"))}.
 *
 * <p>The words of a text are its longest runs of letters, digits and marks; spaces, punctuation and symbols lie between. Whole words alone are
 * found, upper and lower case being the same; accents count, and there are no stems, no stop words and no ranks. The index changes no answer:
 * {@link dev.hysteria.expression.TextExpression#containsWords} means the same without one.
 *
 * @param <E> the record
 */
public final class FullText<E> {

    private final Owner<E> owner;
    private final Identifier name;
    private final List<TextColumn<E>> columns;

    FullText(Owner<E> owner, Identifier name, List<TextColumn<E>> columns) {
        this.owner = owner;
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** {@return its index's name} */
    public Identifier name() {
        return name;
    }

    /** {@return the columns whose words are indexed} */
    public List<TextColumn<E>> columns() {
        return columns;
    }

    /** {@return these texts, read from the table under another name} */
    public FullText<E> of(Alias<E> alias) {
        return new FullText<>(
                owner, name, columns.stream().map(column -> column.of(alias)).toList());
    }

    /**
     * {@return whether each of the words of a text is in at least one of these texts; FALSE of a text without words}
     *
     * <p>UNKNOWN when a word is in none of them and one of them is null.
     */
    public Condition containsWords(String words) {
        if (words == null) {
            throw QueryException.nullComparison(owner.table() + "." + name);
        }
        List<String> searched = Words.of(words);
        return Condition.of(
                searched.isEmpty()
                        ? new Expr.False()
                        : new Expr.ContainsWords(
                                columns.stream().<Expr>map(TextColumn::ast).toList(), searched, Optional.of(index())));
    }

    private TextIndex index() {
        return index(owner.schema().primaryKey());
    }

    TextIndex index(Optional<Constraint.PrimaryKey<E>> primaryKey) {
        Optional<Identifier> key = primaryKey
                .map(Constraint.PrimaryKey::columns)
                .filter(keys ->
                        keys.size() == 1 && keys.getFirst().type().logical().isInteger())
                .map(keys -> keys.getFirst().name());
        return new TextIndex(name, columns.stream().map(Column::columnName).toList(), key);
    }

    @Override
    public String toString() {
        return "FullText[" + name + "]";
    }
}
