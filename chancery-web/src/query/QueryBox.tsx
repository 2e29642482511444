import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../parts/keys.ts';
import { proposals, type Proposal } from './completion.ts';
import { fieldName, type Filter, parsed } from './filters.ts';

interface Props {
  shelf: string;
  fields: string[];
  filters: Filter[];
  add: (filters: Filter[]) => void;
  remove: (filter: Filter) => void;
  clear: () => void;
  label: (filter: Filter) => string;
}

/** Where one types what one looks for, and the filters that hold, each with a way to take it out. */
export function QueryBox(props: Props) {
  return (
    <div class="query">
      <Box {...props} />
      {props.filters.length > 0 && (
        <ul class="chips" aria-label="Filters that hold">
          {props.filters.map((filter) => (
            <li key={`${filter.field}:${filter.value}`}>
              <button type="button" class="chip" onClick={() => props.remove(filter)}>
                <span class="hidden">Remove filter: </span>
                <span class="chip-field">{fieldName(filter.field)}</span> {props.label(filter)}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="quiet" onClick={props.clear}>
              clear all
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

function Box({ shelf, fields, add }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const proposed = useProposals(open ? typed : '', fields, shelf);
  useKeys({ '/': () => field.current?.focus() });

  const take = (proposal: Proposal) => {
    setActive(-1);
    if (proposal.typed.endsWith(':')) {
      setTyped(proposal.typed);
      return;
    }
    submit(proposal.typed);
  };
  const submit = (text: string) => {
    add(parsed(text, fields));
    setTyped('');
    setOpen(false);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && proposed.length > 0) {
      event.preventDefault();
      setActive((active + step + proposed.length + 1) % (proposed.length + 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = proposed[active];
      chosen ? take(chosen) : submit(typed);
    } else if (event.key === 'Escape') {
      setOpen(false);
      field.current?.blur();
    }
  };
  const shown = open && proposed.length > 0;
  return (
    <div class="box">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Look for"
        aria-expanded={shown}
        aria-controls="proposals"
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 && active < proposed.length ? `proposal-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={`Look for words, or ${EXAMPLES[shelf] ?? 'state:IRN'} …`}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={pressed}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="proposals" role="listbox" aria-label="Proposals" hidden={!shown}>
        {proposed.map((proposal, i) => (
          <li
            key={proposal.typed}
            id={`proposal-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(proposal);
            }}
          >
            <span>{proposal.label}</span> <span class="faint">{proposal.hint}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const EXAMPLES: Record<string, string> = {
  events: 'kind:visit state:IRN from:2018',
  statements: 'force:warn about:IRN',
  agreements: 'stage:signed state:IRN',
};

const PAUSE = 120;

/** Proposals for what was typed, once the typing rests. A desk that cannot answer proposes nothing. */
function useProposals(typed: string, fields: string[], shelf: string): Proposal[] {
  const [proposed, setProposed] = useState<Proposal[]>([]);
  useEffect(() => {
    if (!typed) {
      setProposed([]);
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(
      () => proposals(typed, fields, shelf, stop.signal).then(setProposed, () => setProposed([])),
      PAUSE,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, shelf]);
  return proposed;
}
