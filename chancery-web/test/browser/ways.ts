import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { EventInFull, EventRecord, Page as Records } from '../../src/api/types.ts';
import { barriers } from './browser.ts';
import type { Desk } from './desk.ts';

type Open = (
  path: string,
  look?: { width?: number; height?: number; dark?: boolean; isNew?: boolean; isRefused?: boolean },
) => Promise<Page>;

/** Seconds for reading the stored reports twice, where the machine is busy. */
const READING = 5 * 60_000;

/** Ways of use beside the list: the tour, the knowledge behind an act, paper, the keyboard alone. */
export function testWays(open: Open, desk: () => Desk): void {
  test('the tour is offered once, goes by keys, and is remembered', async () => {
    const page = await open('/', { isNew: true });
    const tour = page.getByRole('complementary', { name: 'Tour' });
    await tour.getByText('New here?').waitFor();
    assert.deepEqual(await barriers(page), []);
    await tour.getByRole('button', { name: 'Take the tour' }).press('Enter');
    for (let stop = 1; stop < 6; stop++) {
      await tour.getByText(`${stop} of 6`).waitFor();
      assert.equal(await page.locator('.tour-here').count(), 1, `stop ${stop} points at a part of the page`);
      await page.keyboard.press('Enter');
    }
    await tour.getByText('6 of 6').waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.records .record').first().waitFor();
    assert.equal(await tour.count(), 0);
    await page.keyboard.press('?');
    await page.getByRole('link', { name: 'Take the tour' }).click();
    await tour.getByText('1 of 6').waitFor();
  });

  test('from an act to its entry, which is changed on trial, refused with a mistake, saved, and read by', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?kind=visit&status=happened&limit=20');
    const [event, rule] = await eventWithPhrase(desk(), items);
    const page = await open(`/?open=${event}`, { isRefused: true });
    await page.getByRole('link', { name: rule, exact: true }).click();
    await page.waitForURL(/\/knowledge/);
    await page.getByText('One entry').waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: /^Change/ }).click();
    const kind = page.getByLabel('kind', { exact: true });
    await kind.fill('picnic');
    await kind.press('Enter');
    await page.getByRole('alert').getByText('picnic').waitFor({ timeout: READING });
    assert.match(await page.getByRole('alert').innerText(), /knowledge\/phrases\/.*, line \d+/);
    await kind.fill('meeting');
    await kind.press('Enter');
    await page.getByText(/[1-9]\d* acts would go and [1-9]\d* would come/).waitFor({ timeout: READING });
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: 'Save', exact: true }).click({ timeout: READING });
    await page.getByText('in your file').waitFor();
    await page.getByRole('button', { name: 'Read the stored reports again' }).click();
    await page.locator('.balance').getByText('reports,').waitFor({ timeout: READING });
    const visits = await desk().get<Records<EventRecord>>('/api/events?kind=visit&limit=500');
    assert.ok(!visits.items.some(({ id }) => id === event), 'what the entry told is no visit any more');
    await page.getByRole('button', { name: /^Change/ }).click();
    await kind.fill('visit');
    await page.getByRole('button', { name: 'Save', exact: true }).click({ timeout: READING });
    await page.getByRole('button', { name: 'Read the stored reports again' }).click();
    await page.locator('.balance').getByText('reports,').waitFor({ timeout: READING });
  });

  test('rulings are handed out as a file, which is taken in, or refused with its line', async () => {
    const { items } = await desk().get<Records<EventRecord>>('/api/events?limit=1');
    const page = await open('/import', { isRefused: true });
    const exchange = page.getByRole('region', { name: 'Rulings' });
    await page.evaluate(`fetch('/api/rulings', { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: '{"what": "note", "about": "${items[0]?.id}", "why": "seen"}' })`);
    const lines: string = await page.evaluate("fetch('/api/rulings.jsonl').then((file) => file.text())");
    const hand = (text: string) =>
      exchange
        .locator('input[type=file]')
        .setInputFiles({ name: 'rulings.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
    assert.match(lines, /"why":"seen"/);
    await hand(lines);
    await exchange.getByText('0 taken in, ').waitFor();
    await hand('{"id": "u-1"}');
    await exchange.getByRole('alert').getByText('rulings.jsonl:1:').waitFor();
    assert.deepEqual(await barriers(page), []);
  });

  test('the keyboard alone looks something up, narrows it, opens it and goes to the other view', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('kind:meeting');
    await page.keyboard.press('Enter');
    await page.waitForURL(/kind=meeting/);
    await page.locator('.records .record').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.locator('.pane .fact').first().waitFor();
    await page.keyboard.press(']');
    await page.waitForURL(/claim=/);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Evidence' }).waitFor({ state: 'detached' });
    const timeline = page.getByRole('link', { name: 'Timeline' });
    for (let i = 0; i < 200 && !(await timeline.evaluate((link) => link === document.activeElement)); i++) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('.lanes').waitFor();
  });

  test('on paper stand list, query and day, and an open record with its whole report', async () => {
    const page = await open('/?kind=visit');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.getByText(/Query: kind:visit\. Printed by Chancery/).waitFor();
    assert.equal(await page.locator('.masthead').isVisible(), false);
    assert.equal(await page.locator('.facets').isVisible(), false);
    assert.ok(await page.locator('.records .record').first().isVisible());
    const id = await page.locator('.records .record').first().getAttribute('data-id');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/?open=${id}`);
    await page.locator('.report-text').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.records').isVisible(), false);
    const cut = await page.locator('.report-text').evaluate((text) => text.scrollHeight - text.clientHeight);
    assert.ok(cut <= 1, `${cut} dots of the report are cut off`);
  });
}

/** An event with the name of the phrase that coded it. */
async function eventWithPhrase(desk: Desk, events: EventRecord[]): Promise<[string, string]> {
  for (const { id } of events) {
    const { why, claims } = await desk.get<EventInFull>(`/api/events/${id}`);
    const rule = why[0]?.rule;
    if (claims.length === 1 && rule?.startsWith('phrases/consult.tsv:')) {
      return [id, rule];
    }
  }
  throw new Error('no visit in the examples was coded by a phrase of consult.tsv alone');
}
