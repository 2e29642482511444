package chancery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of the JDK is not for everybody: files, the network, the clock, chance, the screen. */
class ForbiddenTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("chancery");

    private static final String[] PURE = {
        "chancery.model..",
        "chancery.read..",
        "chancery.recognise..",
        "chancery.resolve..",
        "chancery.code..",
        "chancery.count..",
        "chancery.attribute..",
        "chancery.merge.."
    };

    private static final Set<String> READS_THE_CLOCK = Set.of("now", "currentTimeMillis", "nanoTime");
    private static final Set<String> ROLLS_DICE = Set.of("random", "randomUUID");

    @Test
    void stagesTouchNoFileNetworkDatabaseOrLogger() {
        hold(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.nio.channels..",
                                        "java.net..",
                                        "java.sql..",
                                        "java.util.logging..",
                                        "org.slf4j..")
                                .or(describe("log", type -> type.getName().startsWith("java.lang.System$Logger")))),
                "a stage is a function of its input: the same on a laptop, on a cluster and in a test");
    }

    @Test
    void stagesKnowNeitherTheTimeNorChance() {
        hold(
                noClasses().that().resideInAnyPackage(PURE).should().accessTargetWhere(isClockOrChance()),
                "the same reports must give the same record tomorrow; hand the date in");
        hold(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Clock.class, Random.class),
                "the same reports must give the same record tomorrow; hand the date in");
    }

    @Test
    void nobodyUsesTheOldDates() {
        hold(
                noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class),
                "they carry the machine's time zone into the record: use java.time");
    }

    @Test
    void onlyTheCommandLinePrints() {
        DescribedPredicate<JavaAccess<?>> standardStream = describe(
                "System.out or System.err",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getTarget().getName()));
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("chancery.cli..", "chancery.bench..")
                        .should()
                        .accessTargetWhere(standardStream),
                "whoever embeds Chancery owns the screen, and exports go to standard output");
        hold(
                noClasses()
                        .should()
                        .callMethodWhere(describe(
                                "print a stack trace",
                                call -> call.getTarget().getName().equals("printStackTrace"))),
                "a failure is told once, in words, with its cure");
    }

    @Test
    void nobodyOpensAConnection() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.http..")
                        .should()
                        .dependOnClassesThat(isNetwork())
                        .orShould()
                        .accessTargetWhere(opensAddress()),
                "Chancery works offline: what reporters and officials confide to a machine does not leave it unasked");
    }

    private static DescribedPredicate<JavaAccess<?>> isClockOrChance() {
        return describe("the clock or chance", access -> {
            String called = access.getTarget().getName();
            String home = access.getTargetOwner().getPackageName();
            boolean clock = home.equals("java.lang") || home.startsWith("java.time");
            return (clock && READS_THE_CLOCK.contains(called))
                    || (home.startsWith("java.") && ROLLS_DICE.contains(called));
        });
    }

    private static DescribedPredicate<JavaClass> isNetwork() {
        return resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .or(describe(
                        "connect",
                        type -> type.getPackageName().startsWith("java.n")
                                && type.getSimpleName()
                                        .matches(".*(Socket|URLConnection|SocketChannel|InetAddress).*")))
                .or(name("org.jsoup.Connection"));
    }

    /** {@code new URL(…).openStream()} and its like; {@code getResourceAsStream} is the way to one's own files. */
    private static DescribedPredicate<JavaAccess<?>> opensAddress() {
        return describe(
                "opening an address",
                access -> access.getTargetOwner().isEquivalentTo(java.net.URL.class)
                        && access.getTarget().getName().startsWith("open"));
    }

    private static void hold(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(PROGRAM);
    }
}
