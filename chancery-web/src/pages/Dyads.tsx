import { useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Facet, RankedActor } from '../api/types.ts';
import { HandIn } from '../parts/HandIn.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { dyadPage, useAddress } from '../query/address.ts';

/** Pairs of states that the reports tell most of, and a way to any other pair. */
export function Dyads() {
  useTitle('Dyads');
  const facets = useAsk<{ facets: Facet[] }>('/api/events/facets?facet=dyad&values=60');
  const states = useAsk<{ items: RankedActor[] }>('/api/actors?kind=state&limit=300');
  return (
    <div class="plain-page">
      <h1>Dyads</h1>
      <p class="lead">What lies between two states: acts over time, visits, agreements, what each says of the other.</p>
      <Awaited asked={states}>{({ items }) => <PairForm states={items} />}</Awaited>
      <Awaited asked={facets}>
        {(data) => {
          const pairs = data.facets[0]?.values ?? [];
          return pairs.length === 0 ? (
            <p class="empty">
              No event between two states was read.
              <HandIn />
            </p>
          ) : (
            <ul class="counts wide">
              {pairs.map(({ value, label, count }) => (
                <li key={value}>
                  <a href={`/dyad/${value}`}>{label}</a> <span class="facet-count">{count}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Awaited>
    </div>
  );
}

function PairForm({ states }: { states: RankedActor[] }) {
  const { go } = useAddress();
  const sorted = [...states].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const [one, setOne] = useState(states[0]?.id ?? '');
  const [other, setOther] = useState(states[1]?.id ?? '');
  if (states.length < 2) {
    return null;
  }
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        go(dyadPage(one, other));
      }}
    >
      <StateChoice name="Between" states={sorted} value={one} choose={setOne} />
      <StateChoice name="and" states={sorted} value={other} choose={setOther} />
      <button type="submit" disabled={one === other}>
        Show
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  states: RankedActor[];
  value: string;
  choose: (state: string) => void;
}

function StateChoice({ name, states, value, choose }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {states.map((state) => (
          <option key={state.id} value={state.id}>
            {state.name}
          </option>
        ))}
      </select>
    </label>
  );
}
