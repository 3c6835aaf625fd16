package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RawPart;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.List;

/**
 * A fragment of SQL with a {@code ?} for each expression in it.
 *
 * <p>A {@code ?} inside a quoted text or name stays as it is; outside, {@code ??} stands for one that belongs to an operator.
 */
final class RawText {
    private final String sql;
    private final List<RawPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int placeholders;

    private RawText(String sql) {
        this.sql = sql;
    }

    static List<RawPart> parts(String sql, Expression<?>... expressions) {
        RawText raw = new RawText(sql);
        raw.split(expressions);
        if (raw.placeholders != expressions.length) {
            throw QueryException.invalid(
                    "A raw fragment has %d placeholders for %d expressions"
                            .formatted(raw.placeholders, expressions.length),
                    "write one ? for each expression, and ?? for a question mark that belongs to an operator.");
        }
        return raw.parts;
    }

    private void split(Expression<?>... expressions) {
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                int end = sql.indexOf(c, at + 1);
                end = end < 0 ? sql.length() : end + 1;
                text.append(sql, at, end);
                at = end;
            } else if (sql.startsWith("??", at)) {
                endText();
                parts.add(new RawPart.QuestionMark());
                at += 2;
            } else {
                character(c, expressions);
                at++;
            }
        }
        endText();
    }

    private void character(char c, Expression<?>... expressions) {
        if (c != '?') {
            text.append(c);
            return;
        }
        endText();
        if (placeholders < expressions.length) {
            Expr expression = expressions[placeholders].ast();
            parts.add(new RawPart.Embedded(expression));
        }
        placeholders++;
    }

    private void endText() {
        if (!text.isEmpty()) {
            parts.add(new RawPart.Text(text.toString()));
            text.setLength(0);
        }
    }
}
