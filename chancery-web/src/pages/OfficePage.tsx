import { useRoute } from 'preact-iso';
import { useAsk } from '../api/client.ts';
import type { Office } from '../api/types.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { Proposals } from '../parts/Proposals.tsx';
import { TenureBars } from '../parts/TenureBars.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';

/** An office: who held it, by the record and by the reports. */
export function OfficePage() {
  const { jurisdiction = '', office = '' } = useRoute().params;
  const address = useAddress();
  const open = address.search.get('open');
  const asked = useAsk<Office>(`/api/offices/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(office)}`);
  useTitle(asked.data?.name ?? office);
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <Awaited asked={asked}>
          {(data) => (
            <>
              <p class="faint">office</p>
              <h1>{data.name}</h1>
              <TenureBars
                record={data.record}
                stated={data.stated}
                rows="people"
                of={{ field: 'office', value: `${jurisdiction}/${office}` }}
              />
              <Proposals of={{ state: jurisdiction, office }} />
            </>
          )}
        </Awaited>
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}
