import { useAsk } from '../api/client.ts';
import type { RankedActor } from '../api/types.ts';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { actorPage, useAddress } from '../query/address.ts';

const KINDS = ['person', 'state', 'organisation', 'group'] as const;
const NAMES = { person: 'People', state: 'States', organisation: 'Organisations', group: 'Groups' };
const MOST = 200;

/** Who is named in the reports, those named most first. */
export function People() {
  useTitle('People');
  const { search, go, here } = useAddress();
  const kind = KINDS.find((known) => known === search.get('kind')) ?? 'person';
  const named = search.get('named') ?? '';
  const state = search.get('state') ?? '';
  const query = new URLSearchParams({ kind, limit: String(MOST) });
  if (named) {
    query.set('named', named);
  }
  if (/^[A-Za-z]{3}$/.test(state)) {
    query.set('state', state);
  }
  const actors = useAsk<{ items: RankedActor[] }>(`/api/actors?${query}`);
  return (
    <div class="plain-page">
      <h1>{NAMES[kind]}</h1>
      <form class="inline-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          Name{' '}
          <input
            type="search"
            value={named}
            onInput={(event) => go(here({ named: event.currentTarget.value || null }), true)}
          />
        </label>
        <label>
          State{' '}
          <input
            type="text"
            size={4}
            maxLength={3}
            placeholder="IRN"
            value={state}
            onInput={(event) => go(here({ state: event.currentTarget.value.toUpperCase() || null }), true)}
          />
        </label>
        <span class="choice" role="group" aria-label="Kind">
          {KINDS.map((other) => (
            <a key={other} href={here({ kind: other })} aria-current={other === kind ? 'true' : undefined}>
              {NAMES[other]}
            </a>
          ))}
        </span>
      </form>
      <Awaited asked={actors}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="empty">
              Nobody of that name and kind is named in what was read. Leave a field empty, or choose another kind.
            </p>
          ) : (
            <ActorTable actors={items} />
          )
        }
      </Awaited>
    </div>
  );
}

function ActorTable({ actors }: { actors: RankedActor[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Actors">
      <table>
        <thead>
          <tr>
            <th scope="col">name</th>
            <th scope="col">state</th>
            <th scope="col" class="number">
              named
            </th>
            <th scope="col" class="number">
              events
            </th>
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <a href={actorPage(actor.id)}>{actor.name}</a>
              </th>
              <td>{actor.kind === 'state' ? actor.state : (actor.state_name ?? '')}</td>
              <td class="number">{actor.mentions}</td>
              <td class="number">{actor.events}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {actors.length === MOST && <p class="faint">The {MOST} named most. Narrow them by name or state.</p>}
    </div>
  );
}
