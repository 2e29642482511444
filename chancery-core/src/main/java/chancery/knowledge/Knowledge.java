package chancery.knowledge;

/**
 * All knowledge files, read and checked. Immutable; one instance serves every thread.
 */
public record Knowledge(
        States states,
        Organisations organisations,
        Offices offices,
        Titles titles,
        Roles roles,
        Pointers pointers,
        PlaceWords placeWords,
        Places places,
        Gazetteer gazetteer,
        NameWords nameWords,
        Epithets epithets,
        Ontology ontology,
        TimeWords time,
        NumberWords numbers,
        UnitWords units,
        LayoutWords layout,
        Languages languages,
        Conflicts conflicts,
        DisputedAreas disputedAreas,
        Calendar calendar,
        Acts acts,
        Voices voices,
        DisputeWords disputes,
        QuestionWords questions) {

    /** The knowledge that comes with the program. */
    public static Knowledge bundled() {
        return load(KnowledgeSource.bundled());
    }

    /**
     * Reads every file.
     *
     * @throws KnowledgeError if a file is missing or has a bad row
     */
    public static Knowledge load(KnowledgeSource source) {
        NameWords nameWords = NameWords.read(source);
        return new Knowledge(
                States.read(source),
                Organisations.read(source),
                Offices.read(source, nameWords),
                Titles.read(source),
                Roles.read(source),
                Pointers.read(source),
                PlaceWords.read(source),
                Places.read(source),
                Gazetteer.read(source),
                nameWords,
                Epithets.read(source),
                Ontology.read(source),
                TimeWords.read(source),
                NumberWords.read(source),
                UnitWords.read(source),
                LayoutWords.read(source),
                Languages.read(source),
                Conflicts.read(source),
                DisputedAreas.read(source),
                Calendar.read(source),
                Acts.read(source),
                Voices.read(source),
                new DisputeWords(source),
                new QuestionWords(source));
    }
}
