import { useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Role, Status } from '../api/types.ts';
import { useAddress } from '../query/address.ts';
import { useMay } from '../session/session.tsx';
import { Who } from '../session/Who.tsx';
import { nextTheme, rememberedTheme, wear } from './theme.ts';

const PAGES = [
  { path: '/', name: 'Chronicle', count: 'events' },
  { path: '/ask', name: 'Ask' },
  { path: '/dyads', name: 'Dyads', below: '/dyad/' },
  { path: '/people', name: 'People', below: '/actor/' },
  { path: '/statements', name: 'Statements', count: 'statements' },
  { path: '/agreements', name: 'Agreements', count: 'agreements' },
  { path: '/disputes', name: 'Disputes', count: 'disputes' },
  { path: '/review', name: 'Review', needs: 'reviewer' },
  { path: '/sources', name: 'Sources', count: 'reports', below: '/report/' },
  { path: '/knowledge', name: 'Knowledge' },
  { path: '/import', name: 'Import', needs: 'reviewer' },
] as const satisfies { path: string; name: string; count?: keyof Status['counts']; below?: string; needs?: Role }[];

const THEME_SIGNS = { auto: '◐', light: '☀', dark: '☾' };

export function Masthead({ askHelp }: { askHelp: () => void }) {
  const { path } = useAddress();
  const { data: status } = useAsk<Status>('/api/status');
  const [theme, setTheme] = useState(rememberedTheme);
  const reviews = useMay('reviewer');
  const turn = () => {
    const next = nextTheme(theme);
    wear(next);
    setTheme(next);
  };
  return (
    <header class="masthead">
      <a class="wordmark" href="/">
        Chancery
      </a>
      <nav aria-label="Pages">
        <ul>
          {PAGES.filter((page) => reviews || !('needs' in page)).map((page) => {
            const current = path === page.path || ('below' in page && path.startsWith(page.below));
            return (
              <li key={page.path}>
                <a href={page.path} aria-current={current ? 'page' : undefined}>
                  {page.name}
                  {'count' in page && status && <span class="tally">{status.counts[page.count]}</span>}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div class="masthead-tools">
        {status && (
          <span class="store" title="The store that is open">
            {status.store}
          </span>
        )}
        <Who />
        <button type="button" class="icon" onClick={turn} aria-label={`Theme: ${theme}. Change it`} title="Theme">
          <span aria-hidden="true">{THEME_SIGNS[theme]}</span>
        </button>
        <button type="button" class="icon" onClick={askHelp} aria-label="Keys" title="Keys ( ? )">
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}
