import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TenureRecord } from '../../src/api/claims.ts';
import type { Holding } from '../../src/api/types.ts';
import { actBars } from '../../src/parts/acts.ts';
import { share, tenureRows, yearsOf } from '../../src/parts/tenures.ts';
import { after, filled, stepName, within } from '../../src/query/steps.ts';

test('steps without records are there too', () => {
  const steps = filled(
    [
      { step: '2018-11', count: 2 },
      { step: '2019-02', count: 1 },
    ],
    'month',
  );
  assert.deepEqual(
    steps.map(({ step, count }) => `${step} ${count}`),
    ['2018-11 2', '2018-12 0', '2019-01 0', '2019-02 1'],
  );
});

test('the step behind the last of a month or year is in the next', () => {
  assert.equal(after('2018', 'year'), '2019');
  assert.equal(after('2018-12', 'month'), '2019-01');
  assert.equal(after('2020-02-28', 'day'), '2020-02-29');
});

test('a step lies within days of a finer grain', () => {
  assert.ok(within('2018', '2018-09', null));
  assert.ok(within('2018-09', '2018', '2018'));
  assert.ok(!within('2018-08', '2018-09-03', null));
});

test('steps are named as people write them', () => {
  assert.equal(stepName('2018-09-03'), '3 Sep 2018');
  assert.equal(stepName('2018'), '2018');
});

test('acts are told apart by quad, with their mean score and the reports of the time', () => {
  const bars = actBars(
    [
      { step: '2018', type: 'CONSULT', quad: 1, count: 3, score: 2.5 },
      { step: '2020', type: 'ASSAULT', quad: 4, count: 1, score: -9 },
      { step: '2018', type: 'AID', quad: 2, count: 1, score: 10 },
    ],
    [{ step: '2018', count: 7 }],
    'year',
  );
  assert.deepEqual(
    bars.map(({ step }) => step),
    ['2018', '2019', '2020'],
  );
  assert.deepEqual(bars[0]?.quads, [3, 1, 0, 0]);
  assert.equal(bars[0]?.mean, 4.375);
  assert.equal(bars[0]?.reports, 7);
  assert.equal(bars[1]?.mean, null);
});

const held: Holding = {
  person: 'person/mirza',
  known: true,
  name: 'Ana Mirza',
  office: 'foreign_minister',
  title: 'Foreign Minister',
  jurisdiction: 'NOR',
  jurisdiction_name: 'Norland',
  from: '2015-07-01',
  to: null,
  acting: false,
};
const stated = {
  person: 'person/berg',
  name: 'Ole Berg',
  office: 'foreign_minister',
  title: 'Foreign Minister',
  jurisdiction: 'NOR',
  as_of: { from: '2012-01-01', to: '2012-01-01' },
} as TenureRecord;

test('an office has a row for each holder, the earliest first, a person one for each office', () => {
  assert.deepEqual(
    tenureRows([held], [stated], 'people').map(({ name }) => name),
    ['Ole Berg', 'Ana Mirza'],
  );
  assert.equal(tenureRows([held], [stated], 'offices').length, 1);
});

test('what is open goes on until today', () => {
  const years = yearsOf(tenureRows([held], [], 'people'), '2026-05-01');
  assert.deepEqual(years, { first: 2015, last: 2027 });
  assert.equal(share('2021-01-01', years), 0.5);
});
