package chancery.train.fit;

import chancery.learn.Lexicon;
import chancery.learn.ModelFile;
import chancery.learn.Symbols;
import chancery.tree.Encoder;
import chancery.tree.Gazetteer;
import chancery.tree.Sections;
import chancery.tree.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the steps after the tagger learn from.
 *
 * @param out the file to write
 * @param classes of words
 * @param tagger whose words of one tag are used, and the tags beside it
 * @param silver files, as {@link Silver#read} wants them
 */
record Inputs(Path out, Path classes, Path tagger, List<String> silver) {

    /** From the files of a step: what it writes, the classes, the tagger, silver. */
    static Inputs of(List<String> files) {
        return new Inputs(
                Path.of(files.get(0)), Path.of(files.get(1)), Path.of(files.get(2)), files.subList(3, files.size()));
    }

    /** The step that these inputs, more files and options make. */
    Step step(Options options, Path... more) throws IOException {
        List<Path> files = new ArrayList<>(List.of(classes, tagger, tagsFile()));
        files.addAll(List.of(more));
        silver.forEach(file -> files.add(Silver.path(file)));
        return new Step(out, files, options + " of " + silver);
    }

    private Path tagsFile() {
        return Path.of(tagger + ".tags");
    }

    List<Sentence> sentences() throws IOException {
        return Silver.read(silver);
    }

    Symbols tags() throws IOException {
        return Symbols.from(taggerFile().section(Sections.TAGS));
    }

    private ModelFile taggerFile() throws IOException {
        return ModelFile.of(tagger.toString(), Files.readAllBytes(tagger));
    }

    /** The sentences as lessons in trees, with the tags that a tagger gave them which had not learned from them. */
    List<Lesson> lessons(List<Sentence> sentences, Symbols relations) throws IOException {
        return tagged(sentences, new Lessons(encoder(), tags(), relations));
    }

    /** The sentences as lessons in names, tagged in the same way. */
    List<Lesson> lessons(List<Sentence> sentences, Gazetteer listed) throws IOException {
        return tagged(sentences, new Lessons(encoder(), tags(), new Symbols(List.of()), listed));
    }

    private Encoder encoder() throws IOException {
        return new Encoder(WordClasses.read(classes), Lexicon.from(taggerFile().section(Sections.ONLY_TAGS)));
    }

    private List<Lesson> tagged(List<Sentence> sentences, Lessons maker) throws IOException {
        List<Lesson> lessons = maker.of(sentences);
        Symbols tags = tags();
        List<String> lines = Files.readAllLines(tagsFile());
        if (lines.size() != lessons.size()) {
            throw new IOException(tagsFile() + " has " + lines.size() + " lines for " + lessons.size()
                    + " sentences; train the tagger on the same files");
        }
        for (int i = 0; i < lines.size(); i++) {
            tag(lessons.get(i).words, lines.get(i).split(" ", -1), tags);
        }
        return lessons;
    }

    private static void tag(Words words, String[] line, Symbols tags) {
        for (int i = 0; i < line.length; i++) {
            words.setTag(Words.FIRST + i, tags.number(line[i]));
        }
    }
}
