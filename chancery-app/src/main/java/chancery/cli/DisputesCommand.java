package chancery.cli;

import chancery.model.Dispute;
import chancery.registry.Library;
import chancery.show.RecordText;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "disputes",
        description = "Tells where reports disagree with each other, with themselves, or with the record.")
final class DisputesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    DisputesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            List<Dispute> disputes = library.records().inOrder(Shelf.DISPUTES, List.of());
            if (answer.isJson()) {
                Answer.print(
                        around.out(),
                        disputes.stream().map(library.json()::dispute).toList());
                return ExitCode.DONE;
            }
            RecordText text = new RecordText(around.style(library));
            List<String> lines = new ArrayList<>();
            for (Dispute dispute : disputes) {
                lines.addAll(text.dispute(dispute, new Brief(library, around.style(library)).of(dispute.about())));
                lines.add("");
            }
            Answer.print(around.out(), lines);
            around.say(disputes.isEmpty() ? "The reports disagree in nothing." : disputes.size() + " disputes.");
        }
        return ExitCode.DONE;
    }
}
