package dev.hysteria.equivalence;

import dev.hysteria.ast.Identifier;
import java.util.List;

/** Makes random well-typed trees about the tables of a schema. One use: it counts the names it gives. */
final class Grammar {
    final Dice dice;
    final World world;
    final List<Table> tables;
    final Expressions expressions;
    final Predicates predicates;
    final Aggregates aggregates;
    final WindowCalls windows;
    final Sources sources;
    final Queries queries;
    final Commands commands;
    private int names;

    Grammar(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
        this.tables = world.tables().stream().map(World.Filled::table).toList();
        this.expressions = new Expressions(this);
        this.predicates = new Predicates(this);
        this.aggregates = new Aggregates(this);
        this.windows = new WindowCalls(this);
        this.sources = new Sources(this);
        this.queries = new Queries(this);
        this.commands = new Commands(this);
    }

    /** {@return a name that nothing else has} */
    Identifier name(String start) {
        names++;
        return Identifier.of(start + names);
    }
}
