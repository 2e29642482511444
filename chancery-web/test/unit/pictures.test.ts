import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lanesOf } from '../../src/views/lanes.ts';
import { outlines } from '../../tools/outlines.ts';

test('the outlines of the command line are those of the package', () => {
  const file = new URL('../../../chancery-app/src/main/resources/chancery/plot/outlines.tsv', import.meta.url);
  assert.equal(readFileSync(file, 'utf8'), outlines(), 'npm run outlines makes them anew');
});

test('a lane has all acts of a type, and the friendliest comes first', () => {
  const act = (step: string, type: string, score: number) => ({ step, type, quad: 1, count: 2, score });
  const lanes = lanesOf([act('2018', 'THREATEN', -4), act('2018', 'AID', 7), act('2019', 'THREATEN', -4)]);
  assert.deepEqual(
    lanes.map(({ type, total }) => [type, total]),
    [
      ['AID', 2],
      ['THREATEN', 4],
    ],
  );
});
