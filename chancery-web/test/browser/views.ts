import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Dispute, EventRecord, Facet, Page as Records, Pairs } from '../../src/api/types.ts';
import type { Acts } from '../../src/views/types.ts';
import { barriers } from './browser.ts';
import type { Desk } from './desk.ts';

type Open = (path: string, look?: { width?: number; height?: number; dark?: boolean }) => Promise<Page>;

/** Other views of the same events, pictures of them, and the page of the API. */
export function testViews(open: Open, desk: () => Desk): void {
  test('the matrix counts what the list of the pair shows', async () => {
    const pairs = await desk().get<Pairs>('/api/events/pairs');
    const first = pairs.items[0];
    assert.ok(first);
    const page = await open('/?view=matrix');
    await page.getByRole('link', { name: `${first.from_label} → ${first.to_label}: ${first.count}` }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.locator('.matrix td a').first().click();
    await page.waitForURL(/dyad=/);
    await page.locator('.records .record').first().waitFor();
  });

  test('a country on the map narrows all views to it', async () => {
    const { facets } = await desk().get<{ facets: Facet[] }>('/api/events/facets?facet=country&values=200');
    const country = facets[0]?.values[0];
    assert.ok(country);
    const page = await open('/?view=map');
    await page.getByText('status is disputed').waitFor();
    assert.ok((await page.locator('.map .disputed').count()) > 15);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: `${country.label}: ${country.count}`, exact: true }).press('Enter');
    await page.waitForURL((url) => url.searchParams.get('country') === country.value);
    await page.getByText(`${country.count} record`).first().waitFor();
  });

  test('somebody in the network opens those around them, and the address has it', async () => {
    const page = await open('/?view=network');
    const nodes = page.locator('.network .node');
    await nodes.first().waitFor();
    const before = await nodes.count();
    assert.ok(before > 2 && before <= 300, `${before} nodes`);
    assert.deepEqual(await barriers(page), []);
    await nodes.first().press('Enter');
    await page.waitForURL(/around=/);
    await page.locator('.network .node.open').waitFor();
    assert.ok((await nodes.count()) >= before);
  });

  test('a drawing is downloaded as SVG and PNG, with its query below it', async () => {
    const page = await open('/?kind=meeting&view=map');
    const text = await downloaded(page.getByRole('link', { name: 'SVG of the map' }), 'chancery-map.svg');
    assert.match(text.toString('utf8'), /^<svg[^>]*xmlns/);
    assert.ok(text.includes('Query: kind:meeting.'));
    const dots = await downloaded(page.getByRole('link', { name: 'PNG of the map' }), 'chancery-map.png');
    assert.equal(dots.subarray(1, 4).toString('ascii'), 'PNG');
    assert.ok(dots.length > 20_000);
  });

  test('the network, which the browser lays out, is downloaded with its query, too', async () => {
    const page = await open('/?kind=meeting&view=network');
    const text = await downloaded(page.getByRole('button', { name: 'SVG', exact: true }), 'chancery-network.svg');
    assert.ok(text.includes('Query: kind:meeting.'));
    assert.ok(!text.includes('class='), 'it stands by itself');
    const dots = await downloaded(page.getByRole('button', { name: 'PNG', exact: true }), 'chancery-network.png');
    assert.equal(dots.subarray(1, 4).toString('ascii'), 'PNG');
  });

  test('every chart has its picture, the same as on the command line', async () => {
    const { facets } = await desk().get<{ facets: Facet[] }>('/api/events/facets?facet=dyad');
    for (const [path, kind] of [
      ['/?view=matrix', 'matrix'],
      ['/', 'histogram'],
      [`/dyad/${facets[0]?.values[0]?.value ?? ''}`, 'timeline'],
      ['/office/USA/foreign_minister', 'tenures'],
    ] as const) {
      const page = await open(path);
      const text = await downloaded(page.getByRole('link', { name: `SVG of the ${kind}` }), `chancery-${kind}.svg`);
      assert.match(text.toString('utf8'), /<title id="title">.*Drawn by Chancery/s);
    }
  });

  test('the timeline draws the same events, and a type narrows the list to it', async () => {
    const page = await open('/?status=happened&view=timeline');
    const { acts } = await desk().get<Acts>('/api/events/acts?status=happened');
    const types = new Set(acts.map(({ type }) => type));
    const lanes = page.locator('.lanes tbody th');
    await lanes.first().waitFor();
    assert.equal(await lanes.count(), types.size);
    assert.deepEqual(await barriers(page), []);
    await page.locator('.lanes th a').first().press('Enter');
    await page.waitForURL(/type=/);
    await page.locator('.records .record').first().waitFor();
  });

  test('the API can be read and tried out without network', async () => {
    const page = await open('/api');
    await page.getByText('/api/events/pairs').first().waitFor();
  });

  test('the views fit on a phone', async () => {
    for (const view of ['timeline', 'map', 'network', 'matrix']) {
      const page = await open(`/?view=${view}`, { width: 390, height: 800, dark: true });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      assert.ok(!wider, `${view} is wider than the screen`);
      assert.deepEqual(await barriers(page), []);
    }
  });
}

async function downloaded(button: Locator, name: string): Promise<Buffer> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  assert.equal(download.suggestedFilename(), name);
  return Buffer.concat(await (await download.createReadStream()).toArray());
}

/** What people decide, from the queue of the review to the dispute that is ruled. */
export function testRulings(open: Open, desk: () => Desk): void {
  const waiting = async () => (await desk().get<Records<EventRecord>>('/api/events?review=open&limit=2')).total;

  test('the review goes by keys: open, accept, reject, undo', async () => {
    const before = await waiting();
    const page = await open('/review');
    await page.getByText(`${before} records`).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('region', { name: 'Review' }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press('a');
    await page.getByText(`${before - 1} records`).waitFor();
    await page.getByText('right as it stands').first().waitFor();
    await page.keyboard.press('u');
    await page.getByText(`${before} records`).waitFor();
    await page.keyboard.press('r');
    await page.getByText('1 put aside').waitFor();
    await page.keyboard.press('u');
    await page.getByText('0 put aside').waitFor();
    assert.equal(await waiting(), before);
  });

  test('an edit is kept, told with its reason, and taken back', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?review=open&status=happened&limit=1');
    const page = await open(`/review?open=${items[0]?.id ?? ''}`);
    await page.getByRole('region', { name: 'Review' }).waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('status', { exact: true }).last().fill('denied');
    await page.getByLabel('why', { exact: true }).fill('both foreign ministries denied it');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByText('both foreign ministries denied it').waitFor();
    await page.getByRole('button', { name: 'undo status = denied' }).click();
    await page.locator('.rulings').waitFor({ state: 'detached' });
  });

  test('a dispute is ruled, and the ruling shows when the record is built anew', async () => {
    const disputes = await desk().get<Records<Dispute>>('/api/disputes');
    const side = disputes.items[0]?.sides[0]?.value;
    assert.ok(side, 'the examples have a dispute');
    const page = await open('/disputes');
    await page.getByText('Rule this dispute').first().click();
    await page
      .getByRole('button', { name: `“${side}” is right` })
      .first()
      .click();
    await page.getByText(`${side} is right`, { exact: true }).first().waitFor();
    const rebuilt = await fetch(new URL('/api/rebuild', desk().address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    assert.equal(rebuilt.status, 200);
    await page.reload();
    await page.getByText(`${side} is right`, { exact: true }).first().waitFor();
    assert.deepEqual(await barriers(page), []);
  });
}
