import { usePages } from '../api/pages.ts';
import type { Dispute } from '../api/types.ts';
import { HandIn } from '../parts/HandIn.tsx';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { MoreButton } from '../parts/MoreButton.tsx';
import { SideColumns } from '../parts/Sides.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';

/** Where reports disagree with each other, with themselves, or with the record. */
export function Disputes() {
  useTitle('Disputes');
  const address = useAddress();
  const open = address.search.get('open');
  const disputes = usePages<Dispute>('/api/disputes?limit=50');
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <h1>Disputes</h1>
        <p class="lead">
          Questions to which reports give different answers. No side is called right; each is shown with its sentences.
        </p>
        <Awaited asked={disputes.first}>
          {(page) => (
            <>
              {page.total === 0 && (
                <p class="empty">
                  The reports disagree in nothing that was read. Reports of the same days from other outlets may.
                  <HandIn />
                </p>
              )}
              {disputes.items.map((dispute) => (
                <article key={dispute.id} class="card">
                  {dispute.concerns && (
                    <h2>
                      <a href={address.here({ open: dispute.about })}>{dispute.concerns.told}</a>{' '}
                      <span class="faint">{dispute.concerns.day}</span>
                    </h2>
                  )}
                  <SideColumns dispute={dispute} />
                </article>
              ))}
              <MoreButton pages={disputes} of="disputes" />
            </>
          )}
        </Awaited>
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null }), true)} />}
    </div>
  );
}
