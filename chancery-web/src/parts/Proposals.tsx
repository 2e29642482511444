import { useAsk } from '../api/client.ts';
import { actorPage, useAddress } from '../query/address.ts';

interface Proposal {
  person: string;
  name: string;
  office: string;
  title: string;
  jurisdiction: string | null;
  acting: boolean;
  first_seen: string | null;
  last_seen: string | null;
  reports: number;
  /** the row of office-holders.tsv; null where nothing is dated */
  row: string | null;
  tenures: { id: string; outlet: string | null; evidence: { text: string } }[];
}

/**
 * Whom reports have in an office while the record of office-holders knows nobody of them; nothing where there is none.
 *
 * @param of which: state and office, or person; empty for all
 */
export function Proposals({ of }: { of: Record<string, string> }) {
  const { data } = useAsk<{ total: number; items: Proposal[] }>(`/api/knowledge/proposals?${new URLSearchParams(of)}`);
  if (!data || data.total === 0) {
    return null;
  }
  return (
    <section>
      <h2>Missing in the record of office-holders?</h2>
      <p class="faint">
        Reports have them in the office, and the record neither confirms nor denies it. A row can be added to
        office-holders.tsv of your own knowledge folder.
      </p>
      <ol class="records">
        {data.items.map((proposal) => (
          <Line key={`${proposal.person} ${proposal.office} ${proposal.jurisdiction}`} proposal={proposal} />
        ))}
      </ol>
      {data.total > data.items.length && <p>And {data.total - data.items.length} more.</p>}
    </section>
  );
}

function Line({ proposal }: { proposal: Proposal }) {
  const { here, go, search } = useAddress();
  const first = proposal.tenures[0];
  return (
    <li class="record">
      <span class="date">{seen(proposal)}</span>
      <div class="record-body">
        <p class="told">
          <a href={actorPage(proposal.person)}>{proposal.name}</a>, {proposal.acting && 'acting '}
          {proposal.title}
          {proposal.jurisdiction && ` (${proposal.jurisdiction})`} · {proposal.reports}{' '}
          {proposal.reports === 1 ? 'report' : 'reports'}
        </p>
        {first && (
          <p class="excerpt" dir="auto">
            “{first.evidence.text.trim()}”
          </p>
        )}
        {proposal.row && (
          <details>
            <summary>Its row</summary>
            <pre class="scroll" tabIndex={0}>
              {proposal.row}
            </pre>
          </details>
        )}
      </div>
      {first && (
        <button
          type="button"
          class="open-record"
          aria-expanded={first.id === search.get('open')}
          onClick={() => go(here({ open: first.id, claim: null }), true)}
        >
          Evidence<span class="hidden">: {proposal.name}</span>
        </button>
      )}
    </li>
  );
}

function seen({ first_seen, last_seen }: Proposal): string {
  if (first_seen === null) {
    return 'undated';
  }
  return last_seen === null || last_seen === first_seen ? first_seen : `${first_seen} to ${last_seen}`;
}
