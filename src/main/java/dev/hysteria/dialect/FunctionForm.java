package dev.hysteria.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** How a dialect writes a function. */
public sealed interface FunctionForm {

    /** A name and the arguments in parentheses, separated by commas. */
    record Call(String name) implements FunctionForm {}

    /** The argument as another type: {@code CAST(a AS type)}. */
    record Cast(String type) implements FunctionForm {}

    /** Text around arguments, some of them perhaps repeated or left out. */
    record Pattern(List<Piece> pieces) implements FunctionForm {
        private static final java.util.regex.Pattern ARGUMENT = java.util.regex.Pattern.compile("\\{([0-9])\\}");

        public Pattern {
            pieces = List.copyOf(pieces);
        }
    }

    /** The dialect has no such function. */
    record Refused(String whatToDoInstead) implements FunctionForm {}

    /** A piece of a pattern. */
    sealed interface Piece {

        /** SQL text. */
        record Text(String sql) implements Piece {}

        /** The argument at a position, from 0. */
        record Argument(int position) implements Piece {}
    }

    /** {@return the form {@code NAME(a, b, …)}} */
    static FunctionForm call(String name) {
        return new Call(name);
    }

    /** {@return the form {@code CAST(a AS type)}} */
    static FunctionForm cast(String type) {
        return new Cast(type);
    }

    /** {@return the form of a text in which <code>{0}</code>, <code>{1}</code>, … stand for the arguments} */
    static FunctionForm pattern(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher argument = Pattern.ARGUMENT.matcher(text);
        int from = 0;
        while (argument.find()) {
            if (argument.start() > from) {
                pieces.add(new Piece.Text(text.substring(from, argument.start())));
            }
            pieces.add(new Piece.Argument(Integer.parseInt(argument.group(1))));
            from = argument.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece.Text(text.substring(from)));
        }
        return new Pattern(pieces);
    }

    /** {@return the refusal} */
    static FunctionForm refused(String whatToDoInstead) {
        return new Refused(whatToDoInstead);
    }
}
