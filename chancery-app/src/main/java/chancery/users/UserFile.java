package chancery.users;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the SQLite file of the users, and makes it, for the eyes of its owner only. */
final class UserFile {

    /** SQLite's {@code application_id} of such a file: the letters CHUS. */
    private static final int MARK = 0x43485553;

    private static final int VERSION = 1;
    private static final int BUSY_MILLIS = 20_000;

    private static final String[] TABLES = {
        "CREATE TABLE user (name TEXT PRIMARY KEY, role TEXT NOT NULL, hash TEXT NOT NULL, stamp TEXT NOT NULL,"
                + " added TEXT NOT NULL) STRICT",
        "CREATE TABLE token (id TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES user ON DELETE CASCADE,"
                + " hash TEXT NOT NULL UNIQUE, note TEXT NOT NULL, made TEXT NOT NULL, used TEXT) STRICT"
    };

    private final Path path;

    UserFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws UserError if it is no such file, or cannot be read */
    Handle open() {
        create();
        try {
            Handle handle = Jdbi.open(source().getConnection());
            try {
                handle.useTransaction(this::prepare);
                return handle;
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new UserError("users " + path + ": cannot be opened: " + e.getMessage(), e);
        }
    }

    private void create() {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, own);
        } catch (FileAlreadyExistsException e) {
            return; // as it is from the second time on
        } catch (IOException e) {
            throw new UserError("users " + path + ": cannot be made: " + e.getMessage(), e);
        }
    }

    private void prepare(Handle handle) {
        int mark = number(handle, "PRAGMA application_id");
        int version = number(handle, "PRAGMA user_version");
        if (mark == 0 && version == 0 && number(handle, "SELECT count(*) FROM sqlite_schema") == 0) {
            for (String table : TABLES) {
                handle.execute(table);
            }
            handle.execute("PRAGMA application_id = " + MARK);
            handle.execute("PRAGMA user_version = " + VERSION);
        } else if (mark != MARK) {
            throw new UserError("users " + path + ": this is no file of users; move it away or name another --store");
        } else if (version > VERSION) {
            throw new UserError("users " + path + ": a newer Chancery made it; use that one");
        }
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
        return source;
    }
}
