import { ErrorBoundary, lazy, LocationProvider, Route, Router } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Chronicle } from './pages/Chronicle.tsx';
import { KeyHelp } from './parts/KeyHelp.tsx';
import { Masthead } from './parts/Masthead.tsx';
import { useAddress } from './query/address.ts';
import { Tour } from './tour/Tour.tsx';
import { For } from './session/For.tsx';
import { Seated } from './session/session.tsx';

const Statements = lazy(() => import('./pages/Statements.tsx').then((page) => page.Statements));
const Agreements = lazy(() => import('./pages/Agreements.tsx').then((page) => page.Agreements));
const Disputes = lazy(() => import('./pages/Disputes.tsx').then((page) => page.Disputes));
const People = lazy(() => import('./pages/People.tsx').then((page) => page.People));
const ActorPage = lazy(() => import('./pages/ActorPage.tsx').then((page) => page.ActorPage));
const OfficePage = lazy(() => import('./pages/OfficePage.tsx').then((page) => page.OfficePage));
const DyadPage = lazy(() => import('./pages/DyadPage.tsx').then((page) => page.DyadPage));
const Dyads = lazy(() => import('./pages/Dyads.tsx').then((page) => page.Dyads));
const Review = lazy(() => import('./pages/Review.tsx').then((page) => page.Review));
const Sources = lazy(() => import('./pages/Sources.tsx').then((page) => page.Sources));
const ReportPage = lazy(() => import('./pages/ReportPage.tsx').then((page) => page.ReportPage));
const ApiPage = lazy(() => import('./pages/ApiPage.tsx').then((page) => page.ApiPage));
const Account = lazy(() => import('./pages/Account.tsx').then((page) => page.Account));
const Knowledge = lazy(() => import('./pages/Knowledge.tsx').then((page) => page.Knowledge));
const Ask = lazy(() => import('./pages/Ask.tsx').then((page) => page.Ask));
const Import = lazy(() => import('./pages/Import.tsx').then((page) => page.Import));

/** The desk: a masthead, and below it the page that the address names. */
export function App() {
  return (
    <LocationProvider>
      <Seated>
        <Frame />
      </Seated>
    </LocationProvider>
  );
}

function Frame() {
  const [helped, setHelped] = useState(false);
  return (
    <ErrorBoundary>
      <a class="skip" href="#page">
        Skip to the page
      </a>
      <Masthead askHelp={() => setHelped(true)} />
      <main id="page" tabIndex={-1}>
        <Router>
          <Route path="/" component={Chronicle} />
          <Route path="/ask" component={Ask} />
          <Route path="/statements" component={Statements} />
          <Route path="/agreements" component={Agreements} />
          <Route path="/disputes" component={Disputes} />
          <Route path="/people" component={People} />
          <Route path="/actor/:id+" component={ActorPage} />
          <Route path="/office/:jurisdiction/:office" component={OfficePage} />
          <Route path="/dyads" component={Dyads} />
          <Route path="/dyad/:pair" component={DyadPage} />
          <Route path="/review" component={ReviewersReview} />
          <Route path="/sources" component={Sources} />
          <Route path="/report/:id" component={ReportPage} />
          <Route path="/api" component={ApiPage} />
          <Route path="/knowledge" component={Knowledge} />
          <Route path="/import" component={ReviewersImport} />
          <Route path="/account" component={Account} />
          <Route default component={Nowhere} />
        </Router>
      </main>
      <Tour />
      <KeyHelp shown={helped} show={setHelped} />
    </ErrorBoundary>
  );
}

function ReviewersReview() {
  return (
    <For role="reviewer">
      <Review />
    </For>
  );
}

function ReviewersImport() {
  return (
    <For role="reviewer">
      <Import />
    </For>
  );
}

function Nowhere() {
  const { path } = useAddress();
  useEffect(() => {
    document.title = 'No such page · Chancery';
  }, []);
  return (
    <div class="plain-page">
      <h1>There is no page here</h1>
      <p>
        Nothing stands at <code>{path}</code>. <a href="/">Back to the chronicle</a>
      </p>
    </div>
  );
}
