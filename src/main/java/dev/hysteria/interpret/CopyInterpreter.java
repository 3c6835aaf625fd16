package dev.hysteria.interpret;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Target;
import dev.hysteria.dialect.Dialect;
import java.util.List;

/** The command behind which rows follow as a stream: {@code COPY t (a, b) FROM STDIN}. */
public final class CopyInterpreter {

    private CopyInterpreter() {}

    /** {@return the command for rows of some columns of a table} */
    public static RenderedSql render(Target target, List<ColumnName> columns, Dialect dialect) {
        SqlWriter out = new SqlWriter(dialect, ValueForm.PARAMETERS);
        out.sql("COPY ").table(target.table()).sql(" (");
        CommandInterpreter.columns(out, columns);
        return out.sql(") FROM STDIN").rendered();
    }
}
