import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementRecord } from '../../src/api/claims.ts';
import type { EventRecord, Facet, Page as Records, Pairs } from '../../src/api/types.ts';
import { barriers, type Look } from './browser.ts';
import type { Desk } from './desk.ts';
import type { Page } from 'playwright-core';

type Open = (path: string, look?: Look) => Promise<Page>;

const READING = 5 * 60_000;
const ARABIC = 'بيان مشترك\n\nالقاهرة في 3 مايو 2021 - اجتمع وزراء خارجية النرويج وغانا في أوسلو يوم الاثنين.\n';

/** Lists and tables as they can be turned, kept, compared and downloaded; what a phone and another script need. */
export function testLists(open: Open, desk: () => Desk): void {
  test('the list is turned, and what is downloaded is turned with it', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?order=latest');
    const page = await open('/');
    await page.getByRole('link', { name: 'Latest first' }).click();
    await page.waitForURL(/order=latest/);
    await page.locator(`.records .record[data-id="${items[0]?.id}"]`).waitFor();
    assert.equal(await page.locator('.records .record').first().getAttribute('data-id'), items[0]?.id);
    assert.match((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '', /order=latest/);
  });

  test('the table has the columns that are chosen, and downloads just those', async () => {
    const page = await open('/?kind=visit&view=table');
    await page.getByText(/^Columns/).click();
    await page.getByRole('checkbox', { name: 'CAMEO' }).check();
    await page.waitForURL(/columns=.*CAMEO/);
    await page.getByRole('columnheader', { name: 'CAMEO' }).waitFor();
    assert.deepEqual(await barriers(page), []);
    const link = page.getByRole('link', { name: 'CSV of these columns' });
    const table = await (await fetch(new URL((await link.getAttribute('href')) ?? '', desk().address))).text();
    assert.match(table, /^id,date_from,date_to,date_precision,date_basis,told,kind,cameo,quad,/);
    const { total } = await desk().get<Records<EventRecord>>('/api/events?kind=visit');
    assert.equal(table.trim().split('\r\n').length, total + 1);
  });

  test('several events are accepted at once, and each is undone by itself', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?review=open&kind=visit&limit=2');
    const page = await open('/?kind=visit&view=table');
    for (const { told } of items) {
      await page
        .getByRole('checkbox', { name: `Pick: ${told}`, exact: true })
        .first()
        .check();
    }
    await page.getByText(`${items.length} picked`).waitFor();
    await page.getByRole('button', { name: 'Accept them' }).click();
    await page.getByText(/Kept: right as they stand/).waitFor();
    for (const { id } of items) {
      const opened = await open(`/?open=${id}`);
      await opened.getByRole('button', { name: /^undo/ }).click();
      await opened.locator('.rulings').waitFor({ state: 'detached' });
    }
  });

  test('a year among the filters gives what it counts', async () => {
    const { facets } = await desk().get<{ facets: Facet[] }>('/api/events/facets?facet=year');
    const year = facets[0]?.values[0];
    assert.ok(year);
    const page = await open('/');
    await page.getByRole('group', { name: 'year' }).getByRole('checkbox', { name: year.label }).check();
    await page.waitForURL((url) => url.searchParams.get('year') === year.value);
    await page.getByText(`${year.count} record`).first().waitFor();
  });

  test('words that are looked for are marked in the list', async () => {
    const page = await open('/?text=visit');
    assert.match(await page.locator('.excerpt mark').first().innerText(), /^visit/i);
  });

  test('a query is kept, says what it gives, and is forgotten', async () => {
    const page = await open('/?kind=visit');
    await page.getByRole('button', { name: 'Save this query' }).click();
    await page.getByText('Saved queries (1)').waitFor();
    await page.reload();
    await page.getByText('Saved queries (1)').click();
    const { total } = await desk().get<Records<EventRecord>>('/api/events?kind=visit');
    await page.locator('.saved li').getByText(`${total} records`).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.goto('/?kind=meeting');
    await page.getByText('Saved queries (1)').click();
    await page.getByRole('link', { name: 'kind:visit' }).click();
    await page.waitForURL(/kind=visit/);
    await page.getByRole('button', { name: 'forget kind:visit' }).click();
    await page.getByText(/Saved queries/).waitFor({ state: 'detached' });
  });

  test('what two sides say stands side by side', async () => {
    const { facets } = await desk().get<{ facets: Facet[] }>('/api/statements/facets?facet=dyad');
    const pair = facets[0]?.values[0];
    assert.ok(pair);
    const page = await open('/statements?view=sides');
    await page.getByRole('link', { name: pair.label, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('dyad') === pair.value);
    for (const name of pair.label.split(' – ')) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
    const said = await desk().get<Records<StatementRecord>>(`/api/statements?dyad=${pair.value}&limit=200`);
    assert.ok((await page.locator('.columns .record').count()) <= 2 * said.items.length);
    assert.deepEqual(await barriers(page), []);
    assert.equal(await page.getByRole('link', { name: 'SVG of the statements' }).count(), 1);
  });

  test('with two opened, the network shows the way between them, and keeps who is dragged', async () => {
    const { items } = await desk().get<Pairs>('/api/events/pairs?of=actor&limit=60');
    const pair = items[0];
    assert.ok(pair);
    const page = await open(`/?view=network&around=${pair.from}&around=${pair.to}`);
    await page.locator('.network .way').first().waitFor({ state: 'attached' });
    await page.getByText('the shortest way between the two').waitFor();
    const circle = page.locator('.network .node circle').first();
    await circle.scrollIntoViewIfNeeded();
    const box = await circle.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/pin=/);
    await page.locator('.network .node.pinned').waitFor();
    await page.getByRole('link', { name: 'Let all 1 go' }).click();
    await page.locator('.network .node.pinned').waitFor({ state: 'detached' });
  });

  test('on a phone the buttons of the review are in reach of the open event', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?limit=1');
    const page = await open(`/?open=${items[0]?.id}`, { width: 390, height: 844 });
    const accept = page.getByRole('button', { name: 'Accept', exact: true });
    await accept.waitFor();
    const box = await accept.boundingBox();
    assert.ok(box && box.y + box.height <= 844 && box.y > 600, `Accept is at ${box?.y}`);
    assert.deepEqual(await barriers(page), []);
  });

  test('a report from right to left is read from right to left', async () => {
    const page = await open('/import');
    await page.locator('.drop input[type=file]').setInputFiles({
      name: 'bayan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(ARABIC),
    });
    await page.locator('.balance').first().getByText('1 report').waitFor({ timeout: READING });
    await page.goto('/sources');
    await page.getByRole('link', { name: 'بيان مشترك' }).click();
    const text = page.locator('.report-text');
    await text.getByText('أوسلو').waitFor();
    assert.equal(await text.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.deepEqual(await barriers(page), []);
  });
}
