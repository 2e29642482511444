package chancery.told;

import chancery.export.Archive;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Naming;
import chancery.model.Report;
import chancery.model.Sequel;
import chancery.pact.Pacts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One account as an archive. */
public record ToldArchive(Account account) implements Archive {

    private Chronicle chronicle() {
        return new PlainMerge().merge(List.of(account.report()), account.claims());
    }

    @Override
    public void reports(BiConsumer<Report, Integer> visitor) {
        visitor.accept(account.report(), account.sentences());
    }

    @Override
    public void actors(BiConsumer<Actor, List<Naming>> visitor) {
        visitor.accept(
                Telling.MIRZA,
                account.namings().stream()
                        .filter(naming -> naming.actor().equals(Telling.MIRZA))
                        .toList());
    }

    @Override
    public void events(Consumer<Event> visitor) {
        chronicle().events().forEach(visitor);
    }

    @Override
    public void statements(Consumer<Claim> visitor) {
        chronicle().statements().forEach(visitor);
    }

    @Override
    public void tenures(Consumer<Claim> visitor) {
        chronicle().tenures().forEach(visitor);
    }

    @Override
    public void figures(Consumer<Claim> visitor) {
        chronicle().figures().forEach(visitor);
    }

    @Override
    public void agreements(Consumer<Agreement> visitor) {
        new Pacts(Knowledge.bundled(), this::eventOf, report -> account.report().published())
                .of(chronicle().terms())
                .forEach(visitor);
    }

    @Override
    public Optional<String> eventOf(Claim claim) {
        return Optional.empty();
    }

    @Override
    public Optional<Sequel> sequel(Event event) {
        return Optional.empty();
    }

    @Override
    public void disputes(Consumer<Dispute> visitor) {
        chronicle().disputes().forEach(visitor);
    }

    @Override
    public void rulings(Consumer<ObjectNode> visitor) {}
}
