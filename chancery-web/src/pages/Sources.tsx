import { useAsk } from '../api/client.ts';
import { usePages } from '../api/pages.ts';
import type { Outlet, ReportHead, Source, Sources as AllSources } from '../api/types.ts';
import { MoreButton } from '../parts/MoreButton.tsx';
import { sourceName } from '../parts/sources.ts';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { reportPage } from '../query/address.ts';
import { asked } from '../query/filters.ts';

/** Outlets and their reports, what each alone tells, and texts that several share. */
export function Sources() {
  useTitle('Sources');
  const sources = useAsk<AllSources>('/api/sources');
  const reports = usePages<ReportHead>('/api/reports?limit=100');
  return (
    <div class="plain-page">
      <h1>Sources</h1>
      <Awaited asked={sources}>
        {(data) => (
          <>
            <OutletTable outlets={data.outlets} />
            {data.families > 0 && <Families />}
          </>
        )}
      </Awaited>
      <h2>Reports</h2>
      <Awaited asked={reports.first}>
        {() => (
          <>
            <ReportTable reports={reports.items} />
            <MoreButton pages={reports} of="reports" />
          </>
        )}
      </Awaited>
    </div>
  );
}

/** Reports that share a text, those of one text together. */
function Families() {
  const families = usePages<{ reports: Source[] }>('/api/sources/families?limit=50');
  return (
    <section>
      <h2>One text in several reports</h2>
      <p class="lead">Copies are kept, but what they tell together has one witness.</p>
      {families.items.map(({ reports: family }) => (
        <ul key={family[0]?.report} class="family">
          {family.map((source) => (
            <li key={source.report}>
              <a href={reportPage(source.report)}>{sourceName(source)}</a>
            </li>
          ))}
        </ul>
      ))}
      <MoreButton pages={families} of="texts" />
    </section>
  );
}

function OutletTable({ outlets }: { outlets: Outlet[] }) {
  if (outlets.length === 0) {
    return (
      <p class="empty">
        Nothing is read yet. <a href="/import">Hand in reports</a>
      </p>
    );
  }
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Outlets">
      <table>
        <thead>
          <tr>
            <th scope="col">outlet</th>
            <th scope="col" class="number">
              reports
            </th>
            <th scope="col" class="number">
              copies
            </th>
            <th scope="col" class="number">
              sentences
            </th>
            <th scope="col" class="number">
              events it alone tells
            </th>
            <th scope="col">from</th>
            <th scope="col">to</th>
          </tr>
        </thead>
        <tbody>
          {outlets.map((row) => (
            <tr key={row.outlet}>
              <th scope="row">
                <a href={asked('/', [{ field: 'outlet', value: row.outlet ?? 'none' }])}>
                  {row.outlet ?? '(outlet not known)'}
                </a>
              </th>
              <td class="number">{row.reports}</td>
              <td class="number">{row.copies}</td>
              <td class="number">{row.sentences}</td>
              <td class="number">{row.alone}</td>
              <td>{row.first ?? 'undated'}</td>
              <td>{row.last ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReportTable({ reports }: { reports: ReportHead[] }) {
  return (
    <ul class="reports">
      {reports.map((report) => (
        <li key={report.id}>
          <span class="date">{report.day}</span>
          <span>
            <a href={reportPage(report.id)} dir="auto">
              {report.title ?? report.file}
            </a>
            <span class="faint">
              {' '}
              {report.outlet ?? 'outlet not known'} · {report.sentences} sentences
              {report.language !== 'en' && ` · ${report.language}, not coded`}
              {report.duplicate_of && ' · a copy'}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
