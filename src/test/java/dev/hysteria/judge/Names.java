package dev.hysteria.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a translator need not see, for it forgets some quotes: each is told as another one that needs none. */
final class Names {
    private static final Pattern TOLD = Pattern.compile("\"?nq(\\d+)\"?");

    private final List<String> names = new ArrayList<>();

    /** Tells the names in brackets or quotes otherwise. */
    void hide(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.at(i);
            if (token.length() > 1 && token.startsWith("[")) {
                tokens.set(i, "[" + told(token.substring(1, token.length() - 1).replace("]]", "]")) + "]");
            } else if (token.startsWith("\"")) {
                tokens.set(i, '"' + told(token.substring(1, token.length() - 1).replace("\"\"", "\"")) + '"');
            }
        }
    }

    private String told(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return "nq" + names.indexOf(name);
    }

    /** Puts the names back, in PostgreSQL's quotes. */
    void show(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Matcher told = TOLD.matcher(tokens.at(i));
            if (told.matches()) {
                String name = names.get(Integer.parseInt(told.group(1)));
                tokens.set(i, '"' + name.replace("\"", "\"\"") + '"');
            }
        }
    }
}
