package chancery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.read.Parser;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. A rule about a package that is not there yet holds until it is. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("chancery");

    private static final List<String> STAGES = List.of(
            "read", "recognise", "resolve", "date", "place", "count", "code", "attribute", "merge", "sequel", "amend");

    /** The packages of the application that stand beside each other, below the command line. */
    private static final List<String> WINGS = List.of("store", "ask", "show", "export", "users", "plot");

    private static final String MODEL = "chancery.model..";
    private static final String KNOWLEDGE = "chancery.knowledge..";
    private static final String SYNTAX = "chancery.syntax..";
    private static final String WORDS = "chancery.words..";
    private static final String PARSE = "chancery.parse..";
    private static final String LEARN = "chancery.learn..";
    private static final String TREE = "chancery.tree..";
    private static final String RANK = "chancery.rank..";

    @Test
    void everyModuleIsSeen() {
        assertThat(PROGRAM.containPackage("chancery.model")).isTrue();
    }

    @Test
    void modelKnowsNobody() {
        hold(
                noClasses().that().resideInAPackage(MODEL).should().dependOnClassesThat(ourOwnBut(MODEL)),
                "the model is the language that all others speak; what it knew, everybody would have to know");
    }

    @Test
    void knowledgeKnowsTheModelOnly() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(KNOWLEDGE)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE)),
                "knowledge is facts, not method: it serves every stage and none in particular");
    }

    @Test
    void syntaxKnowsModelAndKnowledgeOnly() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(SYNTAX)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, SYNTAX)),
                "the reading of trees is shared by the stages that code acts and statements, and belongs to neither");
    }

    @Test
    void learnedWeightsKnowNobodyAndTreesKnowThemAlone() {
        hold(
                noClasses().that().resideInAPackage(LEARN).should().dependOnClassesThat(ourOwnBut(LEARN)),
                "weights and their file serve every model that is learned, whatever it is about");
        hold(
                noClasses().that().resideInAPackage(TREE).should().dependOnClassesThat(ourOwnBut(LEARN, TREE)),
                "training and reading share the tagger and the parser, which know numbers and no texts");
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(PARSE, "chancery.train..", "chancery.bench..", TREE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(TREE),
                "all others see the sentences of the model, whoever parsed them");
    }

    @Test
    void rankerKnowsSentencesAndWeightsAndNoStage() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(RANK)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, SYNTAX, LEARN, RANK)),
                "it ranks what phrases coded, however they did, so training needs no pipeline to change with it");
    }

    @Test
    void parserKnowsItsPartsAndNoStage() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(PARSE)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, WORDS, LEARN, TREE, PARSE)
                                .and(not(equivalentTo(Parser.class)))),
                "whoever embeds core may bring another parser, so ours sees only the interface that it fills");
    }

    @Test
    void wordsKnowTheModelOnly() {
        hold(
                noClasses().that().resideInAPackage(WORDS).should().dependOnClassesThat(ourOwnBut(MODEL, WORDS)),
                "the cutting of text into words serves whoever reads, trains or measures, without the rest of the program");
    }

    @Test
    void onlyTheReaderKnowsTheWords() {
        hold(
                noClasses()
                        .that(areInCore())
                        .and()
                        .resideOutsideOfPackages(PARSE, WORDS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(WORDS),
                "later stages have the tokens of the sentences that were read");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageKnowsNoOtherStage(String stage) {
        String itself = "chancery." + stage + "..";
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(itself)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, SYNTAX, WORDS, LEARN, TREE, itself)),
                "a stage is replaced, tested and understood alone; what passes between stages is in the model");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageHasOneEntry(String stage) {
        List<String> entries = PROGRAM.stream()
                .filter(type -> type.getPackageName().equals("chancery." + stage))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !(type.isInterface() && type.getSimpleName().equals("Parser")))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
        assertThat(entries)
                .as("public types of %s: whoever uses a stage has one class to learn", stage)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void pipelineKnowsTheStagesAndNothingAboveThem() {
        String[] below = Stream.concat(Stream.of("model", "knowledge", "syntax", "rank", "pipeline"), STAGES.stream())
                .map(name -> "chancery." + name + "..")
                .toArray(String[]::new);
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("chancery.pipeline..")
                        .should()
                        .dependOnClassesThat(ourOwnBut(below)),
                "the laptop and the cluster run the same pipeline, so it knows neither");
    }

    @Test
    void coreStandsOnTheJdkAlone() {
        hold(
                classes()
                        .that(areInCore())
                        .should()
                        .onlyDependOnClassesThat(areInCore().or(areTheJdkOr("org.jspecify.."))),
                "a dependency of core is a dependency of everybody who embeds it");
    }

    @ParameterizedTest
    @MethodSource("wings")
    void wingOfTheApplicationKnowsTheModelAndNoOtherWing(String wing) {
        String itself = "chancery." + wing + "..";
        hold(
                noClasses()
                        .that()
                        .resideInAPackage(itself)
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, SYNTAX, itself)),
                "a question must not depend on the database, nor an export on the screen: the command line joins them");
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("chancery.cli.."),
                "the command line knows everything; whoever knew it would know everything too");
    }

    @Test
    void registryKnowsNeitherScreenNorNetwork() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("chancery.registry..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("chancery.http..", "io.javalin..", "picocli.."),
                "the command line and the desk read and find by the same registry, so it serves neither in particular");
    }

    @Test
    void onlyTheDeskKnowsTheServer() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.http..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.."),
                "what waits for requests is in one place, where one can see whom it lets in");
    }

    @Test
    void onlyTheUsersKnowHowPasswordsAreHashed() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.users..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.."),
                "of that library one class is used, for one purpose");
    }

    @Test
    void onlyTheImportKnowsHowDumpsArePacked() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.wikidata..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.commons.."),
                "it is there for one format of one import, and goes with it");
    }

    @Test
    void importKnowsKnowledgeOnly() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("chancery.wikidata..")
                        .should()
                        .dependOnClassesThat(ourOwnBut(MODEL, KNOWLEDGE, "chancery.wikidata..")),
                "it makes knowledge files before anything is read, and needs neither store nor stages");
    }

    @Test
    void onlyTrainingKnowsTheTeachers() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("chancery.train.teach..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("edu.stanford..", "edu.emory.."),
                "the teachers are slow, large and, CoreNLP, under GPL: the program is to stand without them");
    }

    @Test
    void packagesHaveNoCycles() {
        hold(
                slices().matching("chancery.(*)..").should().beFreeOfCycles(),
                "packages in a cycle are one package that has not been told");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = PROGRAM.stream()
                .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked: the compiler looks for possible nulls in marked ones only")
                .isEmpty();
    }

    private static Stream<String> stages() {
        return STAGES.stream();
    }

    private static Stream<String> wings() {
        return WINGS.stream();
    }

    private static DescribedPredicate<JavaClass> ourOwnBut(String... packages) {
        return resideInAPackage("chancery..").and(not(resideInAnyPackage(packages)));
    }

    private static DescribedPredicate<JavaClass> areInCore() {
        return resideInAnyPackage(Stream.concat(
                        Stream.of(
                                "model", "knowledge", "syntax", "words", "learn", "tree", "parse", "rank", "pipeline"),
                        STAGES.stream())
                .map(name -> "chancery." + name + "..")
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> areTheJdkOr(String other) {
        return resideInAnyPackage("java..", other);
    }

    private static void hold(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(PROGRAM);
    }
}
