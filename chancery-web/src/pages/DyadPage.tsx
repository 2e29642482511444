import { useRoute } from 'preact-iso';
import { useAsk } from '../api/client.ts';
import type { Dyad, EventRecord } from '../api/types.ts';
import { ActsChart } from '../parts/ActsChart.tsx';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { RecordButtons } from '../parts/RecordButtons.tsx';
import { SideColumns } from '../parts/Sides.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { actorPage, useAddress } from '../query/address.ts';
import { asked } from '../query/filters.ts';
import { AgreementLine } from './Agreements.tsx';
import { EventLine } from './Chronicle.tsx';
import { StatementLine } from './Statements.tsx';

/** What lies between two states. */
export function DyadPage() {
  const pair = useRoute().params['pair'] ?? '';
  const address = useAddress();
  const open = address.search.get('open');
  const grain = address.search.get('grain') === 'month' ? 'month' : 'year';
  const dyad = useAsk<Dyad>(`/api/dyads/${encodeURIComponent(pair)}?grain=${grain}`);
  const title = dyad.data?.states.map(({ name }) => name).join(' – ') ?? pair;
  useTitle(title);
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <Awaited asked={dyad}>{(data) => <Between dyad={data} pair={pair} />}</Awaited>
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}

function Between({ dyad, pair }: { dyad: Dyad; pair: string }) {
  const { here, go } = useAddress();
  const [one, other] = dyad.states;
  if (!one || !other) {
    return null;
  }
  return (
    <>
      <p class="faint">dyad</p>
      <h1>
        <a href={actorPage(one.code)}>{one.name}</a> – <a href={actorPage(other.code)}>{other.name}</a>
      </h1>
      <p>
        <a href={asked('/', [{ field: 'dyad', value: pair }])}>
          {dyad.total === 1 ? 'One event' : `All ${dyad.total} events`} in the chronicle
        </a>
      </p>
      <section>
        <h2>Acts over time</h2>
        <ActsChart
          acts={dyad.acts}
          reports={dyad.reports}
          total={dyad.total}
          grain={dyad.grain}
          choose={(grain) => go(here({ grain: grain === 'year' ? null : grain }), true)}
          filters={[{ field: 'dyad', value: pair }]}
        />
      </section>
      <section>
        <h2>Visits</h2>
        <div class="columns two">
          <Visits dyad={dyad} from={one} to={other} />
          <Visits dyad={dyad} from={other} to={one} />
        </div>
        <Rest
          shown={dyad.visits.length}
          total={sum(dyad.totals.visits)}
          page={asked('/', [
            { field: 'dyad', value: pair },
            { field: 'kind', value: 'visit' },
          ])}
        />
      </section>
      <section>
        <h2>Agreements</h2>
        <RecordButtons
          records={dyad.agreements}
          none="No agreement between the two was read."
          line={(agreement) => <AgreementLine agreement={agreement} />}
        />
        <Rest
          shown={dyad.agreements.length}
          total={dyad.totals.agreements}
          page={asked('/agreements', [{ field: 'dyad', value: pair }])}
        />
      </section>
      <section>
        <h2>What each says of the other</h2>
        <div class="columns two">
          <Sayings dyad={dyad} speaker={one} about={other} />
          <Sayings dyad={dyad} speaker={other} about={one} />
        </div>
        <Rest
          shown={Object.values(dyad.statements).flat().length}
          total={sum(dyad.totals.statements)}
          page={asked('/statements', [{ field: 'dyad', value: pair }])}
        />
      </section>
      <section>
        <h2>Disputes</h2>
        {dyad.disputes.length === 0 && <p class="empty">The reports agree on what lies between the two.</p>}
        {dyad.disputes.map((dispute) => (
          <SideColumns key={dispute.id} dispute={dispute} />
        ))}
      </section>
    </>
  );
}

interface State {
  code: string;
  name: string;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

/** Says that a list goes on elsewhere, if it does. */
function Rest({ shown, total, page }: { shown: number; total: number; page: string }) {
  if (shown >= total) {
    return null;
  }
  return (
    <p class="faint">
      The first {shown} of {total}. <a href={page}>All between the two</a>
    </p>
  );
}

function Visits({ dyad, from, to }: { dyad: Dyad; from: State; to: State }) {
  const some: EventRecord[] = dyad.visits.filter((visit) => visit.from === from.code && visit.to === to.code);
  return (
    <div>
      <h3>
        {from.name} → {to.name} <span class="facet-count">{dyad.totals.visits[from.code] ?? 0}</span>
      </h3>
      <RecordButtons records={some} none="No visit this way was read." line={(visit) => <EventLine event={visit} />} />
    </div>
  );
}

function Sayings({ dyad, speaker, about }: { dyad: Dyad; speaker: State; about: State }) {
  return (
    <div>
      <h3>
        {speaker.name} about {about.name}
      </h3>
      <RecordButtons
        records={dyad.statements[speaker.code] ?? []}
        none="Nothing was read."
        line={(statement) => <StatementLine statement={statement} />}
      />
    </div>
  );
}
