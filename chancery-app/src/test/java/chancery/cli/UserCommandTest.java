package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.told.ToldWorkshop;
import chancery.users.Users;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    private static final String WORD = "grey harbour nine";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path store;

    @BeforeEach
    void open() {
        terminal = new Terminal(new ToldWorkshop(List.of()));
        store = folder.resolve("a.db");
    }

    @Test
    void passwordComesFromTheInputAndIsNotPrinted() {
        assertThat(user(WORD + "\n", "add", "anna", "--role", "reviewer")).isZero();
        assertThat(terminal.printed() + terminal.complaints()).doesNotContain(WORD);
        try (Users users = Users.beside(store)) {
            assertThat(users.check("anna", WORD)).isPresent();
        }
    }

    @Test
    void passwordThatIsMadeUpIsPrintedAlone() {
        assertThat(user("", "add", "anna", "--role", "admin", "--generate")).isZero();
        String password = terminal.printed().strip();
        try (Users users = Users.beside(store)) {
            assertThat(users.check("anna", password)).isPresent();
        }
    }

    @Test
    void passwordIsNoArgument() {
        assertThat(user("", "add", "anna", "--role", "admin", "--password", WORD))
                .isEqualTo(ExitCode.USAGE);
        assertThat(user("", "add", "anna", WORD, "--role", "admin")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void withoutAPasswordNobodyIsAdded() {
        assertThat(user("", "add", "anna", "--role", "admin")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints()).contains("--generate");
        assertThat(user("short\n", "add", "anna", "--role", "admin")).isEqualTo(ExitCode.USAGE);
        assertThat(user("", "list")).isZero();
        assertThat(terminal.printed()).isEmpty();
    }

    @Test
    void usersAreListedChangedAndRemoved() {
        user(WORD + "\n", "add", "anna", "--role", "reader");
        user(WORD + "\n", "add", "bert", "--role", "admin");
        assertThat(user("", "role", "anna", "reviewer")).isZero();
        assertThat(user("another word\n", "password", "anna")).isZero();
        assertThat(user("", "remove", "bert")).isZero();
        terminal.forget();
        user("", "list");
        assertThat(terminal.printed().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).matches("anna\treviewer\t\\d{4}-\\d\\d-\\d\\d\t0"));
        assertThat(user("", "remove", "bert")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints()).contains("there is no user 'bert'; there are anna");
    }

    @Test
    void tokenIsPrintedOnceListedAndRevoked() {
        user(WORD + "\n", "add", "anna", "--role", "reader");
        assertThat(user("", "token", "anna", "--note", "nightly")).isZero();
        String secret = terminal.printed().strip();
        assertThat(secret).startsWith("chancery_");
        terminal.forget();
        user("", "token", "anna", "--list");
        assertThat(terminal.printed()).contains("nightly", "never used").doesNotContain(secret);
        String id = terminal.printed().substring(0, 8);
        assertThat(user("", "token", "anna", "--revoke", id)).isZero();
        terminal.forget();
        user("", "token", "anna", "--list");
        assertThat(terminal.printed()).isEmpty();
    }

    @Test
    void deskIsNotOpenedToOthersWithoutUsers() {
        assertThat(terminal.run("serve", "--store", store.toString(), "--port", "0", "--address", "0.0.0.0"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints())
                .contains("--address: at 0.0.0.0 whoever reaches this machine")
                .contains("chancery user add NAME --role admin");
        assertThat(terminal.run("serve", "--store", store.toString(), "--address", "no.such.address.invalid"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("serve", "--store", store.toString(), "--origin", "desk.example.org"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.complaints()).contains("give one such as https://desk.example.org");
    }

    private int user(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of("user"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--store", store.toString()));
        return terminal.runWith(input, all.toArray(String[]::new));
    }
}
