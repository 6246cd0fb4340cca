package org.trdcareplan.storage;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many of a column's most common values PostgreSQL keeps for its planner. HAPI's migrations ask for up to 10,000, and
 * the planner compares each value of a search with each of them: 0.7 ms for one, 34 ms for the fifty links of a page with
 * {@code _include}, where the search itself takes less than one. Shorter lists still hold every code that half of the
 * records share. docs/decisions/0019 has the figures.
 */
final class Statistics {

    private static final Logger log = LoggerFactory.getLogger(Statistics.class);

    /** Of hashes of codes and names, some of which are in most records. */
    private static final int OF_VALUES = 1000;

    /** Of ids of resources: hardly any is more common than another, and searches have hundreds of them. */
    private static final int OF_LINKS = 100;

    private record Column(String table, String name, int wanted) {}

    private Statistics() {}

    /** Shortens what is longer, and has PostgreSQL look at those tables again; does nothing at the next start. */
    static void shorten(DataSource database) {
        JdbcTemplate sql = new JdbcTemplate(database);
        List<Column> columns = sql.query(
                "select relname, attname, wanted from (select relname, attname, attstattarget,"
                        + " case when attname in ('src_resource_id', 'target_resource_id') then ? else ? end as wanted"
                        + " from pg_attribute join pg_class on pg_class.oid = attrelid"
                        + " where relnamespace = current_schema()::regnamespace and relkind = 'r'"
                        + " and relname like 'hfj\\_%') columns where attstattarget > wanted order by 1, 2",
                (row, number) -> new Column(row.getString(1), row.getString(2), row.getInt(3)), OF_LINKS, OF_VALUES);
        columns.forEach(column -> sql.execute("alter table %s alter column %s set statistics %d"
                .formatted(column.table(), column.name(), column.wanted())));
        columns.stream().map(Column::table).distinct().forEach(table -> sql.execute("analyze " + table));
        if (!columns.isEmpty()) {
            log.info("Shortened the planner's statistics of {} columns", columns.size());
        }
    }
}
