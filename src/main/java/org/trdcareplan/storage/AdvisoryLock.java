package org.trdcareplan.storage;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One of several nodes does something, the others wait. PostgreSQL drops the lock when the connection that holds it
 * dies, so a node that is killed keeps nobody waiting.
 */
enum AdvisoryLock {

    /** Any constants will do, as long as every node of every release uses the same: "trdcarep" in ASCII, and the next. */
    SCHEMA(0x7472646361726570L, "migrates the schema"),
    GUIDE(0x7472646361726571L, "installs the guide");

    private static final Logger log = LoggerFactory.getLogger(AdvisoryLock.class);

    private static final long POLL_SECONDS = 1;

    final long key;

    /** What its holder does, for the log. */
    private final String doing;

    AdvisoryLock(long key, String doing) {
        this.key = key;
        this.doing = doing;
    }

    /** Waits until no other node has the lock, then does the work. */
    void whileHeld(DataSource database, Runnable work) {
        new JdbcTemplate(database).execute((ConnectionCallback<Void>) connection -> {
            JdbcTemplate holder = holder(connection);
            await(holder);
            try {
                work.run();
            } finally {
                holder.queryForObject("select pg_advisory_unlock(?)", Boolean.class, key);
            }
            return null;
        });
    }

    private static JdbcTemplate holder(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** Asks again and again: a statement that waited would hold a snapshot that CREATE INDEX CONCURRENTLY waits for. */
    private void await(JdbcTemplate holder) {
        boolean told = false;
        while (!Boolean.TRUE.equals(holder.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, key))) {
            if (!told) {
                log.info("Another node {}; waiting", doing);
                told = true;
            }
            try {
                TimeUnit.SECONDS.sleep(POLL_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StorageUnavailableException("Interrupted while another node " + doing, e);
            }
        }
    }
}
