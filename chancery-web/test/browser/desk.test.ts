import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type {
  Count,
  Dispute,
  Dyad,
  EventInFull,
  EventRecord,
  Facet,
  Page as Records,
  Status,
} from '../../src/api/types.ts';
import { barriers, type Look, Windows } from './browser.ts';
import { Desk } from './desk.ts';
import { testAsking } from './asking.ts';
import { testLists } from './lists.ts';
import { testRulings, testViews } from './views.ts';
import { testWays } from './ways.ts';

/** Reading the examples takes a minute or two where the parser is slow and the machine busy. */
const READING = 10 * 60_000;

/** The desk as people use it: the real program, over the example reports, in a real browser. */
describe('the desk', { timeout: 30 * 60_000 }, () => {
  let desk: Desk;
  let windows: Windows;

  before(async () => {
    desk = await Desk.open();
    windows = await Windows.on(desk.address);
  });

  after(async () => {
    await windows?.end();
    await desk?.close();
  });

  afterEach(() => windows.close());

  const open = (path: string, look: Look = {}): Promise<Page> => windows.open(path, look);

  const events = (query = '') =>
    desk.get<Records<EventRecord>>(query ? `/api/events?limit=200&${query}` : '/api/events?limit=200');

  /** The pair of states that most is told of, among those with acts whose day is known. */
  async function pairWithActs(): Promise<Count> {
    const { facets } = await desk.get<{ facets: Facet[] }>('/api/events/facets?facet=dyad&values=60');
    for (const pair of facets[0]?.values ?? []) {
      if ((await desk.get<Dyad>(`/api/dyads/${pair.value}`)).acts.length > 0) {
        return pair;
      }
    }
    throw new Error('no two states in the examples have acts whose day is known');
  }

  test('an empty store offers the examples, and tells them when they are read', async () => {
    const page = await open('/');
    assert.equal((await desk.get<Status>('/api/status')).counts.reports, 0);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: 'Read the examples' }).click();
    await page.locator('.records .record').first().waitFor({ timeout: READING });
    const { total } = await events();
    assert.ok(total > 50, `${total} events`);
    await page.getByText(`${total.toLocaleString('en')} records`).waitFor();
  });

  test('what is typed with a field narrows the list, and stands in the address', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('kind:visit');
    await page.keyboard.press('Enter');
    const { total } = await events('kind=visit');
    await page.getByText(`${total} record`).first().waitFor();
    assert.equal(new URL(page.url()).search, '?kind=visit');
    await page.getByRole('button', { name: 'Remove filter: kind visit' }).click();
    await page.getByText(`${(await events()).total} records`).waitFor();
    await page.goBack();
    await page.getByText(`${total} record`).first().waitFor();
  });

  test('the query box proposes fields and names', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Look for' }).fill('stat');
    await page.getByRole('option', { name: /^state:/ }).click();
    await page.keyboard.type('ir');
    await page.getByRole('option', { name: /Iran/ }).click();
    await page.getByRole('button', { name: 'Remove filter: state IRN' }).waitFor();
  });

  test('facets combine, and each counts what it would give', async () => {
    const page = await open('/');
    const { facets } = await desk.get<{ facets: Facet[] }>('/api/events/facets?facet=state');
    const first = facets[0]?.values[0];
    assert.ok(first);
    const box = page.getByRole('group', { name: 'state', exact: true }).getByRole('checkbox').first();
    await box.check();
    await page.getByText(`${first.count} records`).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('state'), first.value);
  });

  test('dragging over time narrows the list to those days', async () => {
    const page = await open('/');
    const bars = page.locator('svg.bars');
    const box = await bars.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.99, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}.*to=\d{4}/);
    const search = new URL(page.url()).searchParams;
    const { total } = await events(`from=${search.get('from')}&to=${search.get('to')}`);
    await page.getByText(`${total} record`).first().waitFor();
  });

  test('evidence leads from the fact to its sentence, and from the sentence to another fact', async () => {
    const { items } = await events();
    const event = items.find(({ evidence }) => evidence.length > 0);
    assert.ok(event);
    const page = await open(`/?open=${event.id}`);
    const pane = page.getByRole('region', { name: 'Evidence' });
    const full = await desk.get<EventInFull>(`/api/events/${event.id}`);
    await pane
      .getByText(full.why[0]?.rule ?? '', { exact: true })
      .first()
      .waitFor();
    await pane.getByText('who asserts it').waitFor();
    const trigger = full.claims[0]?.evidence.trigger ?? '';
    assert.equal(await pane.locator('mark.trigger').first().innerText(), trigger.split('\n')[0]);
    const other = pane.locator('.fact[aria-pressed="false"]').first();
    const claim = await other.getAttribute('data-claim');
    await other.click();
    await page.waitForURL((url) => url.searchParams.get('claim') === claim);
    await pane.locator(`.fact[data-claim="${claim}"][aria-pressed="true"]`).waitFor();
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
  });

  test('the keyboard is enough: search, go through the list, open, close', async () => {
    const page = await open('/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = page.locator('.records .record').nth(1);
    assert.ok(await second.locator('.open-record').evaluate((button) => button === document.activeElement));
    await page.keyboard.press('o');
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('open'), await second.getAttribute('data-id'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('next, previous record').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('a dyad shows acts, visits both ways, and what each says of the other', async () => {
    const pair = await pairWithActs();
    const page = await open('/dyads');
    await page.getByRole('link', { name: pair.label, exact: true }).click();
    await page.waitForURL(/\/dyad\//);
    await page.getByRole('heading', { name: pair.label }).waitFor();
    await page.getByText('As a table').click();
    await page.locator('.acts table tbody tr').first().waitFor();
    const [one = '', other = ''] = pair.label.split(' – ');
    await page.getByRole('heading', { name: `${one} → ${other}` }).waitFor();
    await page.getByRole('heading', { name: `${other} about ${one}` }).waitFor();
  });

  test('a person has offices as bars, and the way to who held them before and after', async () => {
    const people = await desk.get<Records<{ id: string; name: string }>>('/api/tenures?limit=200');
    const held = (people.items as unknown as { person: string; name: string; check: string }[]).find(
      ({ check }) => check === 'agrees',
    );
    assert.ok(held);
    const page = await open(`/actor/${held.person}`);
    await page.getByRole('heading', { name: held.name, level: 1 }).waitFor();
    await page.locator('.tenure-bars .held').first().waitFor({ state: 'attached' });
    await page.locator('.tenure-table th a').first().click();
    await page.waitForURL(/\/office\//);
    await page.getByText('office', { exact: true }).waitFor();
    await page.locator('.tenure-table tbody tr').nth(2).waitFor({ state: 'attached' });
  });

  test('disputes show their sides, and each sentence in its report', async () => {
    const disputes = await desk.get<Records<Dispute>>('/api/disputes');
    const page = await open('/disputes');
    await page.getByRole('heading', { name: 'Disputes', level: 1 }).waitFor();
    if (disputes.total > 0) {
      await page
        .locator('article.card')
        .nth(disputes.total - 1)
        .waitFor();
      await page.locator('.side blockquote a').first().click();
      await page.waitForURL(/\/report\//);
      await page.locator('.stretch.here').first().waitFor();
    }
  });

  test('a report that is handed in is read, and can be found', async () => {
    const page = await open('/import');
    await page.locator('.drop input[type=file]').setInputFiles({
      name: 'envoy.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Envoys in Oslo\n\nOSLO, 3 May 2021 - Norway and Ghana held talks in Oslo on Monday.\n'),
    });
    await page.locator('.balance').first().getByText('1 report,').waitFor({ timeout: READING });
    await page.goto('/sources');
    await page.getByRole('link', { name: 'Envoys in Oslo' }).click();
    await page.locator('.report-text').getByText('Norway and Ghana').waitFor();
  });

  test('a file that is no report is refused with the reason', async () => {
    const page = await open('/import');
    windows.forgive();
    await page.locator('.drop input[type=file]').setInputFiles({
      name: 'tool.exe',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('MZ'),
    });
    await page.getByRole('alert').getByText('no report by its name').waitFor();
    await page.close();
  });

  test('what is shown is what is downloaded', async () => {
    const page = await open('/?kind=visit');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'JSONL' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'chancery-events.jsonl');
    const stream = await download.createReadStream();
    const lines = (await stream.toArray()).join('').trim().split('\n');
    assert.equal(lines.length, (await events('kind=visit')).total);
  });

  testViews(open, () => desk);
  testRulings(open, () => desk);
  testWays(open, () => desk);
  testLists(open, () => desk);
  testAsking(open, () => desk);

  const PAGES = [
    '/',
    '/dyads',
    '/people',
    '/statements',
    '/statements?view=sides',
    '/?view=table',
    '/agreements',
    '/disputes',
    '/review',
    '/sources',
    '/knowledge',
    '/knowledge?words=visit',
    '/ask',
    '/ask?question=What+did+Armenia+and+Azerbaijan+sign%3F',
    '/import',
    '/nowhere',
  ];
  for (const dark of [false, true]) {
    test(`nobody is kept out of any page, ${dark ? 'dark' : 'light'}`, async () => {
      const found: string[] = [];
      const { items } = await events();
      const { facets } = await desk.get<{ facets: Facet[] }>('/api/events/facets?facet=dyad');
      const dyad = `/dyad/${facets[0]?.values[0]?.value ?? ''}`;
      const report = `/report/${items[0]?.evidence[0]?.document ?? ''}`;
      const actor = `/actor/${items[0]?.agents[0]?.actor ?? ''}`;
      for (const path of [...PAGES, `/?open=${items[0]?.id ?? ''}`, dyad, report, actor]) {
        const page = await open(path, { dark });
        found.push(...(await barriers(page)).map((barrier) => `${path}: ${barrier}`));
      }
      assert.deepEqual(found, []);
    });
  }

  test('on a phone nothing is cut off', async () => {
    for (const path of [
      '/',
      '/?view=table',
      '/statements?view=sides',
      '/people',
      '/sources',
      '/disputes',
      '/import',
      '/knowledge',
      '/ask?question=What+did+Armenia+and+Azerbaijan+sign%3F',
      '/knowledge?words=visit',
    ]) {
      const page = await open(path, { width: 390, height: 800 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      assert.ok(!wider, `${path} is wider than the screen`);
    }
  });
});
