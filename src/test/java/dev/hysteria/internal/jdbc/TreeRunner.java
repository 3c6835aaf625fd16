package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs trees on a database. */
public interface TreeRunner extends AutoCloseable {

    /** {@return the rows of a query, as canonical values} */
    List<List<@Nullable Object>> rows(Query query);

    /** {@return the rows that a command returns, as canonical values of these items} */
    List<List<@Nullable Object>> returned(Command command, List<SelectItem> items);

    /** {@return how many rows a command wrote} */
    long execute(Command command);

    /** Makes changes to what the database contains besides rows. */
    void define(List<Ddl> changes);

    /** {@return the result of work in a transaction} */
    <T> T transaction(Function<? super TreeRunner, T> work);

    @Override
    void close();
}
