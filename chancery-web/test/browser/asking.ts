import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Reply } from '../../src/api/replies.ts';
import type { Look } from './browser.ts';
import type { Desk } from './desk.ts';

type Open = (path: string, look?: Look) => Promise<Page>;

/** Questions in plain English, and who may be missing in the record of office-holders. */
export function testAsking(open: Open, desk: () => Desk): void {
  test('a question is answered with the sentence that the answer stands on', async () => {
    const question = 'What did Russia say about the United Kingdom?';
    const reply = await desk().get<Reply>(`/api/ask?${new URLSearchParams({ question })}`);
    assert.ok(reply.stated);
    const page = await open('/ask');
    await page.getByLabel('Question').fill(question);
    await page.keyboard.press('Enter');
    await page.getByText(`Understood as: ${reply.understood}`).waitFor();
    await page.getByText(reply.answers[0]?.evidence[0]?.text.trim() ?? 'no evidence').waitFor();
    await page.getByRole('button', { name: 'Evidence' }).first().click();
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
  });

  test('an agreement among the answers opens with its parties, its steps and the reports that tell it', async () => {
    const page = await open(`/ask?${new URLSearchParams({ question: 'What did Armenia and Azerbaijan sign?' })}`);
    await page.getByRole('button', { name: 'Evidence' }).first().click();
    const pane = page.getByRole('region', { name: 'Evidence' });
    await pane.getByRole('heading', { name: /Armenia.*Azerbaijan|Azerbaijan.*Armenia/ }).waitFor();
    await pane.getByText('steps', { exact: true }).waitFor();
    await pane.locator('.report-text').waitFor();
  });

  test('a mention of an agreement leads to the whole of it', async () => {
    const page = await open('/agreements');
    await page.getByRole('button', { name: 'Evidence' }).first().click();
    const pane = page.getByRole('region', { name: 'Evidence' });
    await pane.getByRole('button', { name: 'the whole agreement' }).click();
    await pane.getByText('parties', { exact: true }).waitFor();
    assert.match(page.url(), /open=a-/);
  });

  test('what the record does not say is not answered', async () => {
    const page = await open(`/ask?${new URLSearchParams({ question: 'Who visited Peru in 1950?' })}`);
    await page.getByRole('status').getByText('Not stated').waitFor();
  });

  test('whom reports have in an office that the record knows nobody of is proposed, with the sentence', async () => {
    const { items } = await desk().get<{ items: { name: string; office: string; jurisdiction: string }[] }>(
      '/api/knowledge/proposals',
    );
    const first = items[0];
    assert.ok(first);
    const page = await open(`/office/${first.jurisdiction}/${first.office}`);
    await page.getByRole('heading', { name: 'Missing in the record of office-holders?' }).waitFor();
    await page.getByRole('button', { name: new RegExp(`Evidence.*${first.name}`) }).click();
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
  });
}
