package chancery.cli;

import chancery.export.AgreementRecords;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.registry.Agreed;
import chancery.registry.Library;
import chancery.registry.Search;
import chancery.show.AgreementText;
import chancery.show.StoryText;
import chancery.store.Shelf;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "agreements", description = "Tells what was agreed: parties, subjects, amounts, and what became of it.")
final class AgreementsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private Answer answer = new Answer();

    AgreementsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            List<Claim> found = new Search(library.records()).find(Shelf.AGREEMENTS, filters.wishes());
            Agreed agreed = library.agreed();
            List<Agreement> agreements = filters.limited(agreed.of(found));
            if (answer.isJson()) {
                AgreementRecords json = new AgreementRecords(agreed::eventOf);
                Answer.print(
                        around.out(),
                        agreements.stream()
                                .flatMap(agreement -> json.subjects(agreement).stream())
                                .toList());
            } else {
                AgreementText text = new AgreementText(around.style(library));
                Answer.print(
                        around.out(),
                        new StoryText(around.style(library))
                                .dated(agreements.stream().map(text::entry).toList()));
                if (found.isEmpty()) {
                    around.say("No agreements of that kind.");
                }
            }
        }
        return ExitCode.DONE;
    }
}
