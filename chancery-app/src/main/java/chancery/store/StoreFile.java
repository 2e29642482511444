package chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the file of a store: looks whether it is one, brings its tables up to date, sets how SQLite writes it. */
final class StoreFile {

    /** The number of the newest migration, which each migration writes into SQLite's {@code user_version}. */
    static final int NEWEST = 9;

    /** SQLite's {@code application_id} of a store: the letters CHCY. */
    private static final int MARK = 0x43484359;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK_AT = 68;
    private static final int HEADER = 100;
    private static final int BUSY_MILLIS = 20_000;
    private static final int WAL_BYTES = 64 * 1024 * 1024;

    private final Path file;

    private StoreFile(Path file) {
        this.file = file;
    }

    static Handle openOrCreate(Path path) {
        StoreFile file = new StoreFile(path);
        if (isFresh(path)) {
            file.mark();
        }
        return file.open();
    }

    static Handle openExisting(Path path) {
        if (!Files.exists(path)) {
            throw new StoreError(
                    path, "there is none; make one with 'chancery read PATH' or name another with --store");
        }
        return openOrCreate(path);
    }

    private static boolean isFresh(Path path) {
        try {
            return !Files.exists(path) || (Files.isRegularFile(path) && Files.size(path) == 0);
        } catch (IOException e) {
            throw new StoreError(path, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Signs the file before anything else is in it, so that a store that was killed at birth is still known as one. */
    private void mark() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreError(file, "there is no folder " + folder + " to make it in");
        }
        try (Connection connection = source(new SQLiteConfig()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + MARK);
        } catch (SQLException e) {
            throw new StoreError(file, "cannot be made: " + e.getMessage(), e);
        }
    }

    private Handle open() {
        checkMark();
        SQLiteDataSource source = source(config());
        try {
            Handle handle = Jdbi.open(source.getConnection());
            try {
                migrate(source, handle);
                return handle;
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreError(file, "cannot be opened: " + e.getMessage(), e);
        }
    }

    private void checkMark() {
        byte[] header = header();
        if (!startsWith(header, SQLITE)) {
            throw new StoreError(file, "this file is no store of Chancery; name another with --store");
        }
        if (header.length < HEADER || ByteBuffer.wrap(header).getInt(MARK_AT) != MARK) {
            throw new StoreError(file, "this is a database of another program; name another file with --store");
        }
    }

    private byte[] header() {
        if (!Files.isRegularFile(file)) {
            throw new StoreError(file, "this is no file; name one with --store");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new StoreError(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private void migrate(SQLiteDataSource source, Handle handle) {
        int version =
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
        if (version > NEWEST) {
            throw new StoreError(
                    file,
                    "it is of version " + version + ", made by a newer Chancery; this one knows versions up to "
                            + NEWEST + ": use the newer one, or read the reports into another file with --store");
        }
        if (version == NEWEST) {
            return;
        }
        try {
            Flyway.configure(StoreFile.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:chancery/store")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (version(handle) == NEWEST) {
                return; // another process did it at the same moment
            }
            throw new StoreError(file, "cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setJournalSizeLimit(WAL_BYTES);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static boolean startsWith(byte[] all, byte[] start) {
        return all.length >= start.length && Arrays.equals(all, 0, start.length, start, 0, start.length);
    }
}
