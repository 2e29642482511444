import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso';
import { useAsk } from '../api/client.ts';
import type { StatementRecord } from '../api/claims.ts';
import type { ActorInFull, Count, EventRecord, Page } from '../api/types.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { Proposals } from '../parts/Proposals.tsx';
import { RecordButtons } from '../parts/RecordButtons.tsx';
import { TenureBars } from '../parts/TenureBars.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { actorPage, dyadPage, useAddress } from '../query/address.ts';
import { asked } from '../query/filters.ts';
import { EventLine } from './Chronicle.tsx';
import { StatementLine } from './Statements.tsx';

const FEW = 20;

/** An actor: offices over time, what it does and with whom, what it says, how it is spelled. */
export function ActorPage() {
  const id = (useRoute().params['id'] ?? '').split('/').map(decodeURIComponent).join('/');
  const address = useAddress();
  const open = address.search.get('open');
  const actor = useAsk<ActorInFull>(`/api/actors/${id.split('/').map(encodeURIComponent).join('/')}`);
  useTitle(actor.data?.name ?? id);
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <Awaited asked={actor}>{(data) => <About actor={data} />}</Awaited>
        {actor.data && <Doings id={id} />}
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}

function About({ actor }: { actor: ActorInFull }) {
  return (
    <>
      <p class="faint">
        {actor.kind}
        {actor.state && actor.kind !== 'state' && (
          <>
            {' of '}
            <a href={actorPage(actor.state)}>{actor.state_name ?? actor.state}</a>
          </>
        )}
        {' · named '}
        {actor.mentions} times
        {actor.wikidata && ` · Wikidata ${actor.wikidata}`}
      </p>
      <h1>{actor.name}</h1>
      {(actor.record.length > 0 || actor.stated.length > 0) && (
        <section>
          <h2>Offices</h2>
          <TenureBars
            record={actor.record}
            stated={actor.stated}
            rows="offices"
            of={{ field: 'actor', value: actor.id }}
          />
        </section>
      )}
      {actor.kind === 'person' && <Proposals of={{ person: actor.id }} />}
      <div class="columns">
        <Counts title="Acts" counts={actor.kinds} href={({ value }) => chronicle(actor.id, 'kind', value)} />
        <Counts
          title="With whom"
          counts={actor.counterparts}
          href={({ value }) =>
            actor.kind === 'state' && /^[A-Z]{3}$/.test(value) ? dyadPage(actor.id, value) : actorPage(value)
          }
        />
        <Counts title="As it is named" counts={actor.spellings}>
          {actor.pronouns > 0 && <p class="faint">and {actor.pronouns} times by a pronoun</p>}
        </Counts>
      </div>
    </>
  );
}

function chronicle(id: string, field: string, value: string): string {
  return asked('/', [
    { field: 'actor', value: id },
    { field, value },
  ]);
}

interface CountsProps {
  title: string;
  counts: Count[];
  href?: (count: Count) => string;
  children?: ComponentChildren;
}

function Counts({ title, counts, href, children }: CountsProps) {
  if (counts.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul class="counts">
        {counts.slice(0, 12).map((count) => (
          <li key={count.value}>
            {href ? <a href={href(count)}>{count.label}</a> : <span>{count.label}</span>}{' '}
            <span class="facet-count">{count.count}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Doings({ id }: { id: string }) {
  const events = useAsk<Page<EventRecord>>(
    asked('/api/events', [{ field: 'actor', value: id }], { limit: String(FEW) }),
  );
  const said = useAsk<Page<StatementRecord>>(
    asked('/api/statements', [{ field: 'speaker', value: id }], { limit: String(FEW) }),
  );
  return (
    <>
      <section>
        <h2>Events</h2>
        <Awaited asked={events}>
          {(page) => (
            <>
              <RecordButtons
                records={page.items}
                none="No event that was read has it as a part."
                line={(event) => <EventLine event={event} />}
              />
              {page.total > page.items.length && (
                <p>
                  <a href={asked('/', [{ field: 'actor', value: id }])}>All {page.total} in the chronicle</a>
                </p>
              )}
            </>
          )}
        </Awaited>
      </section>
      <section>
        <h2>Statements</h2>
        <Awaited asked={said}>
          {(page) => (
            <>
              <RecordButtons
                records={page.items}
                none="No statement of its own was read."
                line={(statement) => <StatementLine statement={statement} />}
              />
              {page.total > page.items.length && (
                <p>
                  <a href={asked('/statements', [{ field: 'speaker', value: id }])}>All {page.total} statements</a>
                </p>
              )}
            </>
          )}
        </Awaited>
      </section>
    </>
  );
}
