package chancery.http;

import chancery.users.Role;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** What the desk answers to. */
final class Routes {

    /** Where one signs in. */
    static final String SESSION = "/api/session";

    private final Access access;
    private final Answers answers;
    private final ReadingRoom room;
    private final List<Endpoint> all = new ArrayList<>();

    Routes(Desk.Plan plan, Access access, ReadingRoom room, Readings readings) {
        this.access = access;
        this.room = room;
        this.answers = new Answers(room, plan.workshop().version());
        addShelf(Listing.EVENTS);
        addShelf(Listing.STATEMENTS);
        addShelf(Listing.AGREEMENTS);
        addShelf(Listing.TENURES);
        addShelf(Listing.FIGURES);
        addShelf(Listing.DISPUTES);
        addShelf(Listing.REJECTED);
        addRecords();
        addPeople();
        addReadings(plan, readings);
        addRulings(plan);
        addCare(new CareRequests(plan, room, readings));
        addKnowledge(new KnowledgeRequests(plan, room, readings));
    }

    /** Signing in and out, and the users. */
    Routes with(SessionRequests sessions, UserRequests users) {
        open(HandlerType.GET, SESSION, sessions::who);
        open(HandlerType.POST, SESSION, sessions::signIn);
        add(Role.READER, HandlerType.DELETE, SESSION, sessions::signOut);
        add(Role.READER, HandlerType.POST, SESSION + "/password", sessions::changePassword);
        add(Role.ADMIN, HandlerType.GET, "/api/users", users::list);
        add(Role.ADMIN, HandlerType.POST, "/api/users", users::add);
        add(Role.ADMIN, HandlerType.POST, "/api/users/{name}", users::change);
        add(Role.ADMIN, HandlerType.DELETE, "/api/users/{name}", users::remove);
        return this;
    }

    /** What no other route answers is a page, or is not there. */
    Routes withPages(Pages pages) {
        get("/api/openapi.yaml", pages::contract);
        open(HandlerType.GET, "/*", pages::page);
        return this;
    }

    List<Endpoint> all() {
        return List.copyOf(all);
    }

    private <T> void addShelf(Listing<T> listing) {
        String path = "/api/" + listing.shelf().name();
        ShelfQuestions<T> questions = new ShelfQuestions<>(listing);
        Downloads<T> downloads = new Downloads<>(room, listing);
        get(path, answers.to(questions::list));
        get(path + "/facets", answers.to(questions::facets));
        if (listing.isDated()) {
            get(path + "/histogram", answers.to(questions::histogram));
        }
        get(path + ".jsonl", downloads.jsonl());
        get(path + ".csv", downloads.csv());
    }

    private void addRecords() {
        EventQuestions records = new EventQuestions();
        ReportQuestions reports = new ReportQuestions();
        get("/api/events/pairs", answers.to(new PairQuestions()::pairs));
        get("/api/events/acts", answers.to(new ActsQuestions()::acts));
        PlotQuestions plots = new PlotQuestions(room);
        get("/api/plots/{kind}.svg", plots.svg());
        get("/api/plots/{kind}.png", plots.png());
        get("/api/disputed-areas", answers.to(new AreaQuestions()::areas));
        get("/api/events/{id}", answers.to(records::event));
        get("/api/agreements/{id}", answers.to(records::agreement));
        get("/api/claims/{id}", answers.to(records::claim));
        get("/api/disputes/{id}", answers.to(records::dispute));
        get("/api/reports", answers.to(reports::list));
        get("/api/reports/{id}", answers.to(reports::report));
        get("/api/dyads/{pair}", answers.to(new DyadQuestions()::dyad));
        SourceQuestions sources = new SourceQuestions();
        get("/api/sources", answers.to(sources::sources));
        get("/api/sources/families", answers.to(sources::families));
    }

    private void addPeople() {
        ActorQuestions actors = new ActorQuestions();
        get("/api/actors", answers.to(actors::list));
        get("/api/actors/<id>", answers.to(actors::actor));
        get("/api/offices/{jurisdiction}/{office}", answers.to(actors::office));
    }

    private void addReadings(Desk.Plan plan, Readings readings) {
        ReadingRequests requests = new ReadingRequests(plan, readings);
        StatusQuestions status = new StatusQuestions(plan, readings);
        get("/api/status", request -> {
            request.header("Cache-Control", "no-store").contentType(Json.TYPE);
            request.result(Json.bytes(room.ask(library -> status.status(library, request))));
        });
        add(Role.REVIEWER, HandlerType.POST, "/api/reports", requests::handIn);
        add(Role.REVIEWER, HandlerType.POST, "/api/readings/examples", requests::readExamples);
        add(Role.REVIEWER, HandlerType.POST, "/api/readings/stored", requests::readStored);
        get("/api/readings", requests::list);
        get("/api/readings/{id}", requests::one);
        get("/api/readings/{id}/progress", requests.progress());
    }

    private void addRulings(Desk.Plan plan) {
        RulingRequests rulings = new RulingRequests(plan, access, room);
        get("/api/ask", answers.to(new AskQuestions()::ask));
        get("/api/rulings", answers.to(rulings::list));
        get("/api/rulings.jsonl", rulings::lines);
        add(Role.ADMIN, HandlerType.POST, "/api/rulings/import", rulings::takeIn);
        get("/api/rulings/{id}", answers.to(rulings::one));
        add(Role.REVIEWER, HandlerType.POST, "/api/rulings", rulings::rule);
        add(Role.REVIEWER, HandlerType.POST, "/api/rulings/{id}/undo", rulings::undo);
    }

    private void addCare(CareRequests care) {
        add(Role.READER, HandlerType.POST, "/api/code", care::code);
        add(Role.ADMIN, HandlerType.POST, "/api/rebuild", care::rebuild);
        add(Role.ADMIN, HandlerType.GET, "/api/doctor", care::doctor);
        add(Role.READER, HandlerType.POST, "/api/parse", care::parse);
        get("/api/knowledge", care::knowledge);
        add(Role.ADMIN, HandlerType.GET, "/api/audit", care::written);
    }

    private void addKnowledge(KnowledgeRequests knowledge) {
        get("/api/knowledge/entries", knowledge::entries);
        get("/api/knowledge/proposals", answers.to(new ProposalQuestions()::list));
        add(Role.REVIEWER, HandlerType.POST, "/api/knowledge/preview", knowledge::preview);
        add(Role.ADMIN, HandlerType.POST, "/api/knowledge/save", knowledge::save);
    }

    private void get(String path, Handler handler) {
        add(Role.READER, HandlerType.GET, path, handler);
    }

    private void add(Role needed, HandlerType method, String path, Handler handler) {
        open(method, path, access.only(needed, handler));
    }

    /** Answers everybody, also who has not signed in. */
    private void open(HandlerType method, String path, Handler handler) {
        all.add(new Endpoint(method, path, handler));
    }
}
