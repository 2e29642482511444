package chancery.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {

    private static final String WORD = "grey harbour nine";

    @TempDir
    private Path folder;

    private Users users;
    private Path file;

    @BeforeEach
    void open() {
        users = Users.quick(folder.resolve("a.db"));
        file = folder.resolve("a.db.users");
    }

    @AfterEach
    void close() {
        users.close();
    }

    @Test
    void withoutAUserThereIsNoFileEither() {
        assertThat(users.any()).isFalse();
        assertThat(users.find("anna")).isEmpty();
        assertThat(users.tokens().holder("chancery_x")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void userIsFoundByTheRightPasswordOnly() {
        users.add("anna", Role.REVIEWER, WORD);
        assertThat(users.check("anna", WORD)).map(User::role).contains(Role.REVIEWER);
        assertThat(users.check(" Anna ", WORD)).isPresent();
        assertThat(users.check("anna", WORD + "x")).isEmpty();
        assertThat(users.check("anna", "")).isEmpty();
        assertThat(users.check("nobody", WORD)).isEmpty();
    }

    @Test
    void passwordsAndTokensAreKeptAsHashesForTheOwnersEyesOnly() throws IOException {
        users.add("anna", Role.ADMIN, WORD);
        String secret = users.tokens().make("anna", "nightly").secret();
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("$2a$").doesNotContain(WORD).doesNotContain(secret.substring(9));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void usualHashesAreSlowToBreak() {
        assertThat(Passwords.usual().hash(WORD)).startsWith("$2a$12$");
    }

    @Test
    void sayingNoTakesAsLongForANameThatThereIsNot() {
        Passwords passwords = Passwords.usual();
        Optional<String> hash = Optional.of(passwords.hash(WORD));
        long known = shortest(() -> passwords.fits("something else", hash));
        long unknown = shortest(() -> passwords.fits("something else", Optional.empty()));
        assertThat(unknown).isGreaterThan(known / 2);
        assertThat(passwords.fits(WORD, hash)).isTrue();
    }

    private static long shortest(Runnable work) {
        return LongStream.range(0, 3)
                .map(i -> {
                    long before = System.nanoTime();
                    work.run();
                    return System.nanoTime() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void whatWouldBeABadPasswordOrNameIsRefused() {
        assertThatThrownBy(() -> users.add("anna", Role.READER, "short")).hasMessageContaining("10 letters or more");
        assertThatThrownBy(() -> users.add("anna", Role.READER, "x".repeat(73))).hasMessageContaining("72 bytes");
        assertThatThrownBy(() -> users.add("annabelle-lee", Role.READER, "Annabelle-Lee"))
                .hasMessageContaining("is the name");
        assertThatThrownBy(() -> users.add("../anna", Role.READER, WORD)).hasMessageContaining("cannot be a name");
        assertThatThrownBy(() -> Role.of("king")).hasMessageContaining("reader, reviewer, admin");
        assertThat(users.any()).isFalse();
    }

    @Test
    void nobodyIsAddedTwice() {
        users.add("anna", Role.READER, WORD);
        assertThatThrownBy(() -> users.add("Anna", Role.ADMIN, "another " + WORD))
                .hasMessageContaining("already");
        assertThat(users.check("anna", WORD)).map(User::role).contains(Role.READER);
    }

    @Test
    void lettersTypedInAnotherWayAreTheSamePassword() {
        users.add("anna", Role.READER, "caf\u00e9 in the harbour");
        assertThat(users.check("anna", "cafe\u0301 in the harbour")).isPresent();
    }

    @Test
    void newPasswordEndsTheOldOneAndMarksTheUserAsAnother() {
        User before = users.add("anna", Role.READER, WORD);
        User after = users.password("anna", "another " + WORD);
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
        assertThat(users.check("anna", WORD)).isEmpty();
        assertThat(users.role("anna", Role.ADMIN).stamp()).isEqualTo(after.stamp());
    }

    @Test
    void tokenActsForItsUserUntilItIsRevoked() {
        users.add("anna", Role.READER, WORD);
        Tokens.Made made = users.tokens().make("anna", "nightly");
        assertThat(users.tokens().holder(made.secret())).map(User::name).contains("anna");
        assertThat(users.tokens().holder(made.secret() + "x")).isEmpty();
        assertThat(users.tokens().of("anna")).singleElement().satisfies(token -> {
            assertThat(token.note()).isEqualTo("nightly");
            assertThat(token.used()).isPresent();
        });
        users.tokens().revoke("anna", made.token().id());
        assertThat(users.tokens().holder(made.secret())).isEmpty();
        assertThatThrownBy(() -> users.tokens().revoke("anna", "00000000")).hasMessageContaining("has no token");
    }

    @Test
    void removedUserLeavesNoToken() {
        users.add("anna", Role.READER, WORD);
        String secret = users.tokens().make("anna", "").secret();
        users.remove("anna");
        users.add("anna", Role.ADMIN, WORD);
        assertThat(users.tokens().holder(secret)).isEmpty();
        assertThatThrownBy(() -> users.remove("bert")).hasMessageContaining("there are anna");
    }

    @Test
    void whatAnotherProcessChangesIsSeen() {
        users.add("anna", Role.READER, WORD);
        try (Users other = Users.quick(folder.resolve("a.db"))) {
            other.role("anna", Role.ADMIN);
            other.add("bert", Role.READER, WORD);
        }
        assertThat(users.find("anna")).map(User::role).contains(Role.ADMIN);
        assertThat(users.all()).extracting(User::name).containsExactly("anna", "bert");
    }

    @Test
    void anotherProgramsFileIsLeftAlone() throws IOException {
        Files.writeString(file, "not a database, but long enough to be looked at by one".repeat(20));
        assertThatThrownBy(users::any).isInstanceOf(RuntimeException.class);
        assertThat(Files.readString(file)).startsWith("not a database");
    }

    @Test
    void madeUpPasswordsAreLongAndDiffer() {
        assertThat(Passwords.generated())
                .matches("([a-z2-9]{4}-){4}[a-z2-9]{4}")
                .isNotEqualTo(Passwords.generated());
    }
}
