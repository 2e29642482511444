import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { EventRecord, Page as Records } from '../../src/api/types.ts';
import { barriers, type Look, Windows } from './browser.ts';
import { type Account, Desk } from './desk.ts';

const READING = 10 * 60_000;
const ANNA: Account = { name: 'anna', role: 'reader', password: 'anna grey harbour' };
const BERT: Account = { name: 'bert', role: 'reviewer', password: 'bert grey harbour' };
const CARA: Account = { name: 'cara', role: 'admin', password: 'cara grey harbour' };
const REPORT =
  'Envoys in Oslo\n\nOSLO, 3 May 2021 - Norway and Ghana held talks in Oslo on Monday. ' +
  "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">\n";

/** A desk that several people share, as each of them sees it. */
describe('the shared desk', { timeout: 30 * 60_000 }, () => {
  let desk: Desk;
  let windows: Windows;

  before(async () => {
    desk = await Desk.open(ANNA, BERT, CARA);
    windows = await Windows.on(desk.address);
  });

  after(async () => {
    await windows?.end();
    await desk?.close();
  });

  afterEach(() => windows.close());

  const open = (path: string, look: Look = {}): Promise<Page> => windows.open(path, look);

  async function signIn(page: Page, { name, password }: Account): Promise<void> {
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** The first event as the API gives it to whoever is signed in on the page. */
  async function firstEvent(page: Page): Promise<EventRecord> {
    const { items } = (await page.evaluate(
      "fetch('/api/events').then((answer) => answer.json())",
    )) as Records<EventRecord>;
    assert.ok(items[0]);
    return items[0];
  }

  for (const dark of [false, true]) {
    test(`a stranger sees where to sign in and nothing else, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await open('/?kind=visit', { dark, width: dark ? 390 : 1400 });
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      assert.equal(await page.getByRole('navigation').count(), 0);
      assert.ok(await page.getByLabel('Name', { exact: true }).evaluate((field) => field === document.activeElement));
      assert.deepEqual(await barriers(page), []);
      assert.equal((await fetch(new URL('/api/events', desk.address))).status, 401);
    });
  }

  test('a wrong password is told, and lets nobody in', async () => {
    const page = await open('/');
    windows.forgive(); // the browser itself complains of the 401
    await signIn(page, { ...ANNA, password: 'something else' });
    await page.getByRole('alert').getByText('the name or the password is wrong').waitFor();
    assert.equal(await page.getByRole('navigation').count(), 0);
    await page.close();
  });

  test('a reviewer hands in a report, and rules on what it tells', async () => {
    const page = await open('/import');
    await signIn(page, BERT);
    await page.locator('.drop input[type=file]').setInputFiles({
      name: 'envoys.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await page.locator('.balance').first().getByText('1 report,').waitFor({ timeout: READING });
    await page.goto(`/?open=${(await firstEvent(page)).id}`);
    await page.getByRole('region', { name: 'Review' }).getByRole('button', { name: 'Accept' }).click();
    await page.locator('.rulings').getByText('right as it stands').first().waitFor();
    await page.locator('.rulings').getByText('bert').waitFor();
  });

  test('what a report has in it is shown as text and does nothing', async () => {
    const page = await open('/sources');
    await signIn(page, ANNA);
    await page.getByRole('link', { name: 'Envoys in Oslo' }).click();
    await page.locator('.report-text').getByText('<script>').first().waitFor();
    assert.equal(await page.locator('.report-text script, .report-text img').count(), 0);
    assert.notEqual(await page.title(), 'taken');
  });

  test('a reader reads, and cannot rule: neither by the pages nor past them', async () => {
    const page = await open('/?kind=talks');
    await signIn(page, ANNA);
    await page.locator('.records .record').first().waitFor();
    assert.equal(new URL(page.url()).search, '?kind=talks');
    await page.getByText('anna, reader').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Import' }).count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Review' }).count(), 0);
    const { id } = await firstEvent(page);
    await page.goto(`/?open=${id}`);
    await page.locator('.rulings').getByText('right as it stands').first().waitFor();
    assert.equal(await page.getByRole('button', { name: /Accept|Reject|Edit|undo/ }).count(), 0);
    await page.keyboard.press('r');
    assert.deepEqual(await barriers(page), []);
    const status = await page.evaluate(async (about) => {
      const { key } = (await (await fetch('/api/session')).json()) as { key: string };
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': key };
      const body = JSON.stringify({ what: 'reject', about });
      return (await fetch('/api/rulings', { method: 'POST', headers, body })).status;
    }, id);
    assert.equal(status, 403);
    windows.forgive(); // the browser itself complains of the 403
    await page.goto('/import');
    await page.getByText('This page is for whoever has the role reviewer').waitFor();
    await page.close();
  });

  test('who signs out is out, here and in what was open', async () => {
    const page = await open('/');
    await signIn(page, ANNA);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.goto('/statements');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  test('an admin adds a user, who changes the password and is let in by it', async () => {
    const page = await open('/account');
    await signIn(page, CARA);
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    await page.getByText('POST /api/session').first().waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.getByLabel('Name', { exact: true }).fill('dora');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const told = await page.getByText(/dora signs in with/).innerText();
    await page.getByRole('button', { name: 'Sign out' }).click();
    const password = told.replace('dora signs in with ', '');
    await page.getByLabel('Password', { exact: true }).waitFor();
    await signIn(page, { name: 'dora', role: 'reader', password });
    await page.getByLabel('Old password').fill(password);
    await page.getByLabel('New password, ten letters or more').fill('a word of her own');
    await page.getByRole('button', { name: 'Change it', exact: true }).click();
    await page.getByText('Changed.').waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Users' }).count(), 0);
  });
});
