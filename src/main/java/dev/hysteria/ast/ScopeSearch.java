package dev.hysteria.ast;

/** Looks for a table that has scopes. */
final class ScopeSearch implements TreeMapper {
    private boolean found;

    boolean found() {
        return found;
    }

    @Override
    public Source source(Source source) {
        found |= source instanceof Source.Table table && !table.scoping().isNone();
        return Tree.mapChildren(source, this);
    }

    @Override
    public Command command(Command command) {
        found |= switch (command) {
            case Command.Insert insert -> !insert.target().scoping().isNone();
            case Command.Update update -> !update.target().scoping().isNone();
            case Command.Delete delete -> !delete.target().scoping().isNone();
            case Command.Truncate truncate -> !truncate.scoping().isNone();
        };
        return Tree.mapChildren(command, this);
    }
}
