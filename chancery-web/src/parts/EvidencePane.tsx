import { useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { AgreementInFull } from '../api/claims.ts';
import type { ClaimInFull, Dispute, EventInFull, Source } from '../api/types.ts';
import { reportPage, useAddress } from '../query/address.ts';
import { AgreementHead } from './AgreementHead.tsx';
import { ClaimHead, DisputeHead, EventHead } from './RecordHead.tsx';
import { useKeys } from './keys.ts';
import { ReportText } from './ReportText.tsx';
import { sourceName } from './sources.ts';
import { Awaited } from './Waiting.tsx';

type Shown = EventInFull | AgreementInFull | ClaimInFull | Dispute;

/** Where each kind of record is asked for; every other id is that of a claim. */
const SHELVES: Record<string, string> = { e: 'events', a: 'agreements', d: 'disputes' };

/** The open record: what it says, why it was coded so, who says it, and the report with the words that made it. */
export function EvidencePane({ id, close }: { id: string; close: () => void }) {
  const address = useAddress();
  const shown = useAsk<Shown>(pathOf(id));
  useKeys({ Escape: close });
  const open = (record: string, claim: string | null) => address.go(address.here({ open: record, claim }), true);
  return (
    <section class="pane" aria-label="Evidence">
      <div class="pane-bar">
        <code class="faint">{id}</code>
        <button type="button" class="icon" onClick={close} aria-label="Close the evidence">
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Awaited asked={shown}>
        {(record) => (
          <>
            <div class="pane-record" tabIndex={0} role="group" aria-label="Record">
              <Head record={record} open={open} />
            </div>
            <div class="pane-report">
              <Reports key={id} record={record} claim={address.search.get('claim')} open={open} />
            </div>
          </>
        )}
      </Awaited>
    </section>
  );
}

function pathOf(id: string): string {
  const shelf = SHELVES[id.slice(0, id.indexOf('-'))] ?? 'claims';
  return `/api/${shelf}/${encodeURIComponent(id)}`;
}

type Open = (record: string, claim: string | null) => void;

function Head({ record, open }: { record: Shown; open: Open }) {
  if ('stages' in record) {
    return <AgreementHead agreement={record} open={open} />;
  }
  if ('claims' in record) {
    return <EventHead event={record} open={open} />;
  }
  return 'sides' in record ? <DisputeHead dispute={record} open={open} /> : <ClaimHead claim={record} open={open} />;
}

/** Claims that made the record, which are marked in the text. */
function claimsOf(record: Shown): { id: string; report: string }[] {
  if ('claims' in record) {
    return record.claims.map((claim) => ({ id: claim.id, report: claim.evidence.document }));
  }
  return 'sides' in record ? [] : [{ id: record.id, report: record.evidence.document }];
}

/** Sentences that stand for the record where no claim of its own does. */
function sentencesOf(record: Shown): { report: string; start: number }[] {
  return 'sides' in record
    ? record.sides.flatMap(({ evidence }) => evidence.map(({ document, start }) => ({ report: document, start })))
    : [];
}

/** The reports that tell the record, one of them open. */
function Reports({ record, claim, open }: { record: Shown; claim: string | null; open: Open }) {
  const sources = record.told_by ?? [];
  const claims = claimsOf(record);
  const asked = claims.find(({ id }) => id === claim)?.report;
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen ?? asked ?? claims[0]?.report ?? sources[0]?.report;
  if (!current) {
    return null;
  }
  return (
    <>
      <ReportTabs sources={sources} current={current} choose={setChosen} />
      <p class="report-link">
        <a href={reportPage(current)}>Whole report on a page of its own</a>
      </p>
      <ReportText
        report={current}
        lit={claims.map(({ id }) => id)}
        first={claim ?? claims.find(({ report }) => report === current)?.id ?? null}
        at={sentencesOf(record).find(({ report }) => report === current)?.start ?? null}
        pick={(fact) => open(fact.record ?? fact.claim, fact.claim)}
      />
    </>
  );
}

interface TabsProps {
  sources: Source[];
  current: string;
  choose: (report: string) => void;
}

function ReportTabs({ sources, current, choose }: TabsProps) {
  if (sources.length < 2) {
    return <h3 class="report-name">{sources[0] ? sourceName(sources[0]) : current}</h3>;
  }
  return (
    <div class="report-tabs" role="group" aria-label="Reports that tell it">
      {sources.map((source) => (
        <button
          key={source.report}
          type="button"
          aria-pressed={source.report === current}
          onClick={() => choose(source.report)}
        >
          {sourceName(source)}
        </button>
      ))}
    </div>
  );
}
