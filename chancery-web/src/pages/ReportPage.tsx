import { useRoute } from 'preact-iso';
import { useAsk } from '../api/client.ts';
import type { ReportInFull } from '../api/types.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { ReportText } from '../parts/ReportText.tsx';
import { useTitle } from '../parts/title.ts';
import { useAddress } from '../query/address.ts';

/** A report on a page of its own; the fact that is picked opens beside it. */
export function ReportPage() {
  const id = useRoute().params['id'] ?? '';
  const address = useAddress();
  const { data: report } = useAsk<ReportInFull>(`/api/reports/${encodeURIComponent(id)}`);
  useTitle(report?.title ?? report?.file ?? id);
  const open = address.search.get('open');
  const claim = address.search.get('claim');
  const at = address.search.get('at');
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <p class="faint">
          {report?.outlet ?? 'outlet not known'} · {report?.file}
        </p>
        <h1>{report?.title ?? report?.file ?? 'Report'}</h1>
        <ReportText
          report={id}
          lit={claim ? [claim] : []}
          first={claim}
          at={at === null ? null : Number(at)}
          pick={(fact) =>
            address.go(address.here({ open: fact.record ?? fact.claim, claim: fact.claim, at: null }), true)
          }
        />
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}
