import type { StatementRecord } from '../api/claims.ts';
import { useAsk } from '../api/client.ts';
import { usePages } from '../api/pages.ts';
import type { Facet } from '../api/types.ts';
import { StatementLine } from '../pages/Statements.tsx';
import { MoreButton } from '../parts/MoreButton.tsx';
import { RecordButtons } from '../parts/RecordButtons.tsx';
import { Awaited } from '../parts/Waiting.tsx';
import { asked, type Filter, without } from '../query/filters.ts';

/** What two states say, beside each other and by time; which two is asked where the query does not name them. */
export function SidesView({ filters }: { filters: Filter[] }) {
  const pair = filters.find(({ field }) => field === 'dyad')?.value;
  return pair ? <Sides key={pair} pair={pair} filters={filters} /> : <Choice filters={filters} />;
}

function Choice({ filters }: { filters: Filter[] }) {
  const facets = useAsk<{ facets: Facet[] }>(asked('/api/statements/facets', filters, { facet: 'dyad', values: '24' }));
  return (
    <Awaited asked={facets}>
      {(data) => (
        <section aria-label="Whose statements">
          <p class="lead">Two sides that speak about each other. Which two?</p>
          <ul class="pairs-to-choose">
            {(data.facets[0]?.values ?? []).map(({ value, label, count }) => (
              <li key={value}>
                <a href={asked('/statements', [...filters, { field: 'dyad', value }], { view: 'sides' })}>{label}</a>{' '}
                <span class="facet-count">{count}</span>
              </li>
            ))}
          </ul>
          {data.facets[0]?.values.length === 0 && (
            <p class="empty">In none of these statements does a state speak about another. Take a filter out above.</p>
          )}
        </section>
      )}
    </Awaited>
  );
}

function Sides({ pair, filters }: { pair: string; filters: Filter[] }) {
  const [one = '', other = ''] = pair.split('-');
  const pages = usePages<StatementRecord>(asked('/api/statements', filters, { limit: '200' }));
  const facets = useAsk<{ facets: Facet[] }>(
    asked('/api/statements/facets', filters, { facet: 'dyad', values: '200' }),
  );
  const names = facets.data?.facets[0]?.values.find(({ value }) => value === pair)?.label.split(' – ') ?? [one, other];
  const of = (state: string) => pages.items.filter((said) => sidesOf(said).has(state));
  const neither = pages.items.filter((said) => !sidesOf(said).has(one) && !sidesOf(said).has(other)).length;
  return (
    <Awaited asked={pages.first}>
      {() => (
        <>
          <p class="lead">
            By day, the earliest first.{' '}
            <a href={asked('/statements', without(filters, 'dyad'), { view: 'sides' })}>Another two</a>
          </p>
          <div class="columns two">
            {[one, other].map((state, i) => (
              <section key={state}>
                <h2>{names[i] ?? state}</h2>
                <RecordButtons
                  records={of(state)}
                  none="Nothing that it said was read."
                  line={(said) => <StatementLine statement={said} />}
                />
              </section>
            ))}
          </div>
          {neither > 0 && <p class="faint">{neither} more are about the two, and said by others; the list has them.</p>}
          <MoreButton pages={pages} of="statements" />
        </>
      )}
    </Awaited>
  );
}

/** The states that speak: those of the speakers, or the speaker itself where it is a state. */
function sidesOf({ speakers }: StatementRecord): Set<string> {
  return new Set(speakers.flatMap(({ actor, state, kind }) => (kind === 'state' ? [actor] : state ? [state] : [])));
}
