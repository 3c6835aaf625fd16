package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.error.SchemaException;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Scenario(142)
class FullTextIndexTest {
    record Note(long id, String title, String body) {}

    private final SchemaBuilder<Note> notes = Schema.builder("notes");
    private final NumberColumn<Note, Long> id = notes.column("id", BIGINT, Note::id);
    private final TextColumn<Note> title = notes.column("title", TEXT, Note::title);
    private final TextColumn<Note> body = notes.column("body", TEXT, Note::body);

    @Test
    void anIndexOfItsTextsIsCreated() {
        FullText<Note> words = notes.fullText(title, body);
        Schema<Note> schema = notes.build(into(Note::new, id.primaryKey(), title, body));

        TextIndex index = new TextIndex(
                Identifier.of("ft_notes_title_body"),
                List.of(title.columnName(), body.columnName()),
                Optional.of(Identifier.of("id")));
        assertThat(words.name()).isEqualTo(index.name());
        assertThat(schema.textIndexes()).containsExactly(index);
        assertThat(schema.createTable()).endsWith(new Ddl.CreateTextIndex(schema.table(), index));
        assertThat(words.containsWords("a b").ast())
                .isEqualTo(new Expr.ContainsWords(
                        List.of(title.ast(), body.ast()), List.of("a", "b"), Optional.of(index)));
    }

    @Test
    void anotherNameOfTheTableIsThatOfItsTexts() {
        FullText<Note> words = notes.fullText("words", body);
        Alias<Note> other = notes.build(into(Note::new, id, title, body)).as("other");

        assertThat(words.of(other).containsWords("a").ast())
                .isEqualTo(new Expr.ContainsWords(
                        List.of(body.of(other).ast()),
                        List.of("a"),
                        Optional.of(new TextIndex(
                                Identifier.of("words"),
                                List.of(new ColumnName(Identifier.of("body"), TEXT.logical())),
                                Optional.empty()))));
    }

    @Test
    void mistakesAreReportedTogether() {
        TextColumn<Note> other = Schema.<Note>builder("others").column("other", TEXT, Note::body);
        var none = notes.fullText("none");
        var foreign = notes.fullText("foreign", other);
        var once = notes.fullText("twice", title);
        var again = notes.fullText("twice", body);

        assertThat(List.of(none, foreign, once, again))
                .extracting(FullText::name)
                .doesNotContainNull();
        assertThatThrownBy(() -> notes.build(into(Note::new, id, title, body)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("an index of words has no columns")
                .hasMessageContaining("an index of words names others.other, which is not a column of this schema")
                .hasMessageContaining("two constraints or indexes are named twice");
    }

    @Test
    void aViewHasNone() {
        SchemaBuilder<Note> view = Schema.view("seen");
        var viewed = view.column("id", BIGINT, Note::id);
        var heading = view.column("title", TEXT, Note::title);
        var text = view.column("body", TEXT, Note::body);
        var unused = view.fullText(text);

        assertThatThrownBy(() -> view.build(into(Note::new, viewed, heading, text)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("a view has no index of words");
    }
}
