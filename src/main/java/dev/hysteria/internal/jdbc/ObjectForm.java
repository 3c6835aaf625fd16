package dev.hysteria.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values whose canonical class is the driver's own. */
record ObjectForm(Class<?> canonicalClass, int jdbcType) implements ValueForm {
    static final ValueForm DATE_TIME = new ObjectForm(LocalDateTime.class, Types.TIMESTAMP);
    static final ValueForm DATE = new ObjectForm(LocalDate.class, Types.DATE);
    static final ValueForm TIME = new ObjectForm(LocalTime.class, Types.TIME);
    static final ValueForm UUID = new ObjectForm(UUID.class, Types.OTHER);

    @Override
    public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
        statement.setObject(index, canonical);
    }

    @Override
    public @Nullable Object read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, canonicalClass);
    }
}
