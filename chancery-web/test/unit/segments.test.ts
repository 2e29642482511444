import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Naming } from '../../src/api/types.ts';
import { stretches } from '../../src/parts/segments.ts';

const TEXT = 'A headline. Mirza met Rook and signed. An end.';

function fact(claim: string, words: string, trigger: string): Fact {
  const start = TEXT.indexOf(words);
  const at = TEXT.indexOf(trigger);
  return {
    claim,
    record: null,
    shelf: 'events',
    told: words,
    day: '',
    kind: null,
    status: null,
    certainty: null,
    start,
    end: start + words.length,
    sentence: 1,
    rule: '',
    trigger_start: at,
    trigger_end: at + trigger.length,
  };
}

const SENTENCE = 'Mirza met Rook and signed.';
const spans = { facts: [fact('c-1', SENTENCE, 'met'), fact('c-2', SENTENCE, 'signed')], namings: [], unread: [] };

test('stretches and their segments are the whole text, in order', () => {
  const parts = stretches(TEXT.length, spans);
  const joined = parts.flatMap(({ segments }) => segments.map(({ start, end }) => TEXT.slice(start, end)));
  assert.equal(joined.join(''), TEXT);
});

test('a sentence that two facts stand in is one stretch with both', () => {
  const parts = stretches(TEXT.length, spans);
  assert.deepEqual(
    parts.map(({ facts }) => facts.length),
    [0, 2, 0],
  );
});

test('the words that fired are segments of their own', () => {
  const triggers = stretches(TEXT.length, spans)
    .flatMap(({ segments }) => segments)
    .filter((segment) => segment.triggers.length > 0);
  assert.deepEqual(
    triggers.map(({ start, end }) => TEXT.slice(start, end)),
    ['met', 'signed'],
  );
});

test('a name inside words that fired is cut out of them, not lost', () => {
  const start = TEXT.indexOf('Rook');
  const naming: Naming = {
    start,
    end: start + 4,
    actor: 'person/rook',
    name: 'Tom Rook',
    kind: 'person',
    text: 'Rook',
  };
  const facts = [fact('c-3', SENTENCE, 'met Rook')];
  const named = stretches(TEXT.length, { facts, namings: [naming], unread: [] })
    .flatMap(({ segments }) => segments)
    .filter((segment) => segment.naming !== null);
  assert.equal(named.length, 1);
  assert.equal(named[0]?.triggers.length, 1);
});

test('a text without facts is one stretch', () => {
  assert.equal(stretches(TEXT.length, { facts: [], namings: [], unread: [] }).length, 1);
});
