package dev.hysteria.rewrite;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Foreign keys added to tables that the same script creates, as parts of those tables: for databases that can't add one, but take one to a
 * table that is not there yet.
 */
public final class ForeignKeysByCreateTable {

    private ForeignKeysByCreateTable() {}

    /** {@return the script with such foreign keys in their tables; others stay where they are} */
    public static List<Ddl> apply(List<Ddl> script) {
        Set<TableName> created = new HashSet<>();
        List<Ddl.AddForeignKey> moved = new ArrayList<>();
        for (Ddl ddl : script) {
            if (ddl instanceof Ddl.CreateTable table) {
                created.add(table.table());
            } else if (ddl instanceof Ddl.AddForeignKey added && created.contains(added.table())) {
                moved.add(added);
            }
        }
        return script.stream()
                .filter(ddl -> !(ddl instanceof Ddl.AddForeignKey added && moved.contains(added)))
                .map(ddl -> ddl instanceof Ddl.CreateTable table ? with(table, moved) : ddl)
                .toList();
    }

    private static Ddl with(Ddl.CreateTable table, List<Ddl.AddForeignKey> moved) {
        Stream<Ddl.ForeignKey> added =
                moved.stream().filter(key -> key.table().equals(table.table())).map(Ddl.AddForeignKey::key);
        return new Ddl.CreateTable(
                table.table(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks(),
                Stream.concat(table.foreignKeys().stream(), added).toList());
    }
}
