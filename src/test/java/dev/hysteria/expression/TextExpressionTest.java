package dev.hysteria.expression;

import static dev.hysteria.expression.Trees.NAME;
import static dev.hysteria.expression.Trees.call;
import static dev.hysteria.expression.Trees.number;
import static dev.hysteria.expression.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextExpressionTest {
    private static final Expr TREE = NAME.ast();

    private static Expr like(String pattern, CaseSensitivity sensitivity) {
        return new Expr.Like(TREE, text(pattern), sensitivity);
    }

    @Test
    void matchesPatterns() {
        assertThat(NAME.like("a%").ast()).isEqualTo(like("a%", CaseSensitivity.SENSITIVE));
        assertThat(NAME.notLike("a%").ast()).isEqualTo(new Expr.Not(like("a%", CaseSensitivity.SENSITIVE)));
        assertThat(NAME.ilike("a%").ast()).isEqualTo(like("a%", CaseSensitivity.INSENSITIVE));
        assertThat(NAME.notIlike("a%").ast()).isEqualTo(new Expr.Not(like("a%", CaseSensitivity.INSENSITIVE)));
    }

    @ParameterizedTest
    @CsvSource({"a,a", "50%,50\\%", "a_b,a\\_b", "back\\slash,back\\\\slash", "[x],[x]", "'',''"})
    void partsAreTakenLiterally(String part, String escaped) {
        assertThat(NAME.contains(part).ast()).isEqualTo(like("%" + escaped + "%", CaseSensitivity.SENSITIVE));
        assertThat(NAME.startsWith(part).ast()).isEqualTo(like(escaped + "%", CaseSensitivity.SENSITIVE));
        assertThat(NAME.endsWith(part).ast()).isEqualTo(like("%" + escaped, CaseSensitivity.SENSITIVE));
        assertThat(NAME.containsIgnoreCase(part).ast())
                .isEqualTo(like("%" + escaped + "%", CaseSensitivity.INSENSITIVE));
        assertThat(NAME.startsWithIgnoreCase(part).ast()).isEqualTo(like(escaped + "%", CaseSensitivity.INSENSITIVE));
        assertThat(NAME.endsWithIgnoreCase(part).ast()).isEqualTo(like("%" + escaped, CaseSensitivity.INSENSITIVE));
        assertThat(NAME.eqIgnoreCase(part).ast()).isEqualTo(like(escaped, CaseSensitivity.INSENSITIVE));
    }

    @Test
    void findsRegularExpressions() {
        var plain = new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT);
        var other = new RegexpFlags(CaseSensitivity.INSENSITIVE, RegexpLines.EACH_LINE);
        assertThat(NAME.regexp("^a").ast()).isEqualTo(new Expr.Regexp(TREE, text("^a"), plain));
        assertThat(NAME.regexp("^a", other).ast()).isEqualTo(new Expr.Regexp(TREE, text("^a"), other));
    }

    @Test
    void looksForWords() {
        assertThat(NAME.containsWords("White whale, white").ast())
                .isEqualTo(new Expr.ContainsWords(List.of(TREE), List.of("White", "whale", "white"), Optional.empty()));
        assertThat(NAME.containsWords(" - ").ast()).isEqualTo(new Expr.False());
        assertThatThrownBy(() -> NAME.containsWords(null)).isInstanceOf(QueryException.class);
    }

    @Test
    void aTreeLooksForWordsInTexts() {
        assertThatThrownBy(() -> new Expr.ContainsWords(List.of(TREE), List.of("a b"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expr.ContainsWords(List.of(), List.of("a"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expr.ContainsWords(List.of(TREE), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsFunctions() {
        assertThat(NAME.lower().ast()).isEqualTo(call(ScalarFunction.LOWER, Types.TEXT, TREE));
        assertThat(NAME.upper().ast()).isEqualTo(call(ScalarFunction.UPPER, Types.TEXT, TREE));
        assertThat(NAME.length().ast()).isEqualTo(call(ScalarFunction.LENGTH, Types.INTEGER, TREE));
        assertThat(NAME.trim().ast()).isEqualTo(call(ScalarFunction.TRIM, Types.TEXT, TREE));
        assertThat(NAME.trimLeading().ast()).isEqualTo(call(ScalarFunction.TRIM_LEADING, Types.TEXT, TREE));
        assertThat(NAME.trimTrailing().ast()).isEqualTo(call(ScalarFunction.TRIM_TRAILING, Types.TEXT, TREE));
        assertThat(NAME.substring(2, 3).ast())
                .isEqualTo(call(ScalarFunction.SUBSTRING, Types.TEXT, TREE, number(2), number(3)));
        assertThat(NAME.left(2).ast()).isEqualTo(call(ScalarFunction.LEFT, Types.TEXT, TREE, number(2)));
        assertThat(NAME.right(2).ast()).isEqualTo(call(ScalarFunction.RIGHT, Types.TEXT, TREE, number(2)));
        assertThat(NAME.replace("a", "").ast())
                .isEqualTo(call(ScalarFunction.REPLACE, Types.TEXT, TREE, text("a"), text("")));
        assertThat(NAME.position("a").ast()).isEqualTo(call(ScalarFunction.POSITION, Types.INTEGER, text("a"), TREE));
        assertThat(NAME.position(NAME).ast()).isEqualTo(call(ScalarFunction.POSITION, Types.INTEGER, TREE, TREE));
        assertThat(NAME.padStart(5, "*").ast())
                .isEqualTo(call(ScalarFunction.PAD_LEADING, Types.TEXT, TREE, number(5), text("*")));
        assertThat(NAME.padEnd(5, "*").ast())
                .isEqualTo(call(ScalarFunction.PAD_TRAILING, Types.TEXT, TREE, number(5), text("*")));
        assertThat(NAME.repeat(0).ast()).isEqualTo(call(ScalarFunction.REPEAT, Types.TEXT, TREE, number(0)));
        assertThat(NAME.reverse().ast()).isEqualTo(call(ScalarFunction.REVERSE, Types.TEXT, TREE));
        assertThat(NAME.concat("!").ast()).isEqualTo(new Expr.Concat(List.of(TREE, text("!"))));
        assertThat(NAME.concat(NAME).ast()).isEqualTo(new Expr.Concat(List.of(TREE, TREE)));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> NAME.substring(0, 1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> NAME.substring(1, -1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> NAME.left(-1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> NAME.repeat(-1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> NAME.replace("", "x")).isInstanceOf(QueryException.class);
    }

    @Test
    void aDerivedTextIsNotBoundByTheColumnsLength() {
        TextExpression longer = NAME.concat("a text that is longer than the column");
        assertThat(longer.type()).isEqualTo(Types.TEXT);
        assertThat(NAME.coalesce(longer).type()).isEqualTo(Types.TEXT);
    }
}
