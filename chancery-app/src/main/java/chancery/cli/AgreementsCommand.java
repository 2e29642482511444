package chancery.cli;

import chancery.export.JsonRecords;
import chancery.model.Claim;
import chancery.registry.Library;
import chancery.registry.Search;
import chancery.show.StoryText;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "agreements", description = "Tells what was agreed: parties, subject, stage, amounts.")
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
            RecordFinder records = library.records();
            List<Claim> found = filters.limited(new Search(records).find(Shelf.AGREEMENTS, filters.wishes()));
            if (answer.isJson()) {
                JsonRecords json = library.json();
                Answer.print(
                        around.out(),
                        found.stream()
                                .map(claim -> json.agreement(claim, records.belongsTo(claim.id())))
                                .toList());
            } else {
                Answer.print(around.out(), new StoryText(around.style(library)).claims(found));
                if (found.isEmpty()) {
                    around.say("No agreements of that kind.");
                }
            }
        }
        return ExitCode.DONE;
    }
}
