import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine: CHROMIUM names another. */
async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  assert.ok(executablePath, `no browser found at ${PLACES.join(', ')}; install chromium, or name one in CHROMIUM`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page that must not complain, and must not ask anybody but the desk. */
interface Watched {
  page: Page;
  /** what it complained of, or asked of strangers */
  complaints: string[];
}

export interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
  /** somebody who has not seen the tour */
  isNew?: boolean;
  /** something is refused on purpose, which the browser itself complains of */
  isRefused?: boolean;
}

async function openPage(browser: Browser, address: string, look: Look = {}): Promise<Watched> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1400, height: look.height ?? 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    baseURL: address,
    reducedMotion: 'reduce',
  });
  if (!look.isNew) {
    await page.addInitScript("localStorage.setItem('chancery-tour', 'seen')");
  }
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isMeant = look.isRefused && message.text().includes('status of 400');
    if (!isMeant && (message.type() === 'error' || message.type() === 'warning')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
      complaints.push(`asks a stranger: ${request.url()}`);
    }
  });
  return { page, complaints };
}

/** The pages that a test opens: closed behind it, and held to have complained of nothing. */
export class Windows {
  private readonly watched: Watched[] = [];
  private readonly browser: Browser;
  private readonly address: string;

  private constructor(browser: Browser, address: string) {
    this.browser = browser;
    this.address = address;
  }

  static async on(address: string): Promise<Windows> {
    return new Windows(await openBrowser(), address);
  }

  async open(path: string, look: Look = {}): Promise<Page> {
    const one = await openPage(this.browser, this.address, look);
    this.watched.push(one);
    await one.page.goto(path);
    await one.page.waitForLoadState('networkidle');
    return one.page;
  }

  /** What was opened so far may complain: it was refused something on purpose. */
  forgive(): void {
    this.watched.splice(0);
  }

  async close(): Promise<void> {
    for (const { page, complaints } of this.watched.splice(0)) {
      await page.close();
      assert.deepEqual(complaints, []);
    }
  }

  async end(): Promise<void> {
    await this.browser.close();
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds that keeps people out, in words; moderate and minor findings too. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as { violations: Violation[] };
  return found.violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
