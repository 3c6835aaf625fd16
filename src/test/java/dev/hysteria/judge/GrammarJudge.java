package dev.hysteria.judge;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * A parser that ANTLR made, spoken to by reflection because it brings an ANTLR of its own.
 *
 * @param jars what it is loaded from
 * @param lexer the lexer's class
 * @param parser the parser's class
 * @param rule the rule that a statement must match
 */
record GrammarJudge(ClassLoader jars, String lexer, String parser, String rule) implements Judge {
    /** Asks in the fast mode, which refuses some of what is right, then in the exact one. */
    @Override
    public String objection(String sql) {
        return objection(sql, "SLL").isEmpty() ? "" : objection(sql, "LL");
    }

    private String objection(String sql, String mode) {
        try {
            List<String> objections = new ArrayList<>();
            Class<?> charStream = jars.loadClass("org.antlr.v4.runtime.CharStream");
            Object characters = jars.loadClass("org.antlr.v4.runtime.CharStreams")
                    .getMethod("fromString", String.class)
                    .invoke(null, sql);
            Object lexing = jars.loadClass(lexer).getConstructor(charStream).newInstance(characters);
            listen(lexing, objections);
            Object tokens = jars.loadClass("org.antlr.v4.runtime.CommonTokenStream")
                    .getConstructor(jars.loadClass("org.antlr.v4.runtime.TokenSource"))
                    .newInstance(lexing);
            Object parsing = jars.loadClass(parser)
                    .getConstructor(jars.loadClass("org.antlr.v4.runtime.TokenStream"))
                    .newInstance(tokens);
            listen(parsing, objections);
            Object interpreter = parsing.getClass().getMethod("getInterpreter").invoke(parsing);
            Class<?> modes = jars.loadClass("org.antlr.v4.runtime.atn.PredictionMode");
            Object done = interpreter
                    .getClass()
                    .getMethod("setPredictionMode", modes)
                    .invoke(interpreter, modes.getField(mode).get(null));
            Object unused = parsing.getClass().getMethod(rule).invoke(parsing);
            return objections.isEmpty() ? "" : objections.getFirst();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(parser + " can't be asked", failure);
        }
    }

    private void listen(Object recognizer, List<String> objections) throws ReflectiveOperationException {
        Class<?> listener = jars.loadClass("org.antlr.v4.runtime.ANTLRErrorListener");
        Object ours = Proxy.newProxyInstance(jars, new Class<?>[] {listener}, (proxy, method, arguments) -> {
            if (method.getName().equals("syntaxError")) {
                String message = (String) arguments[4];
                objections.add(
                        arguments[2] + ":" + arguments[3] + " " + message.substring(0, Math.min(message.length(), 80)));
            }
            return null;
        });
        recognizer.getClass().getMethod("removeErrorListeners").invoke(recognizer);
        recognizer.getClass().getMethod("addErrorListener", listener).invoke(recognizer, ours);
    }
}
