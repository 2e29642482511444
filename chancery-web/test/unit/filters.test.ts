import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, asked, filtersOf, lastWord, parsed, toggled, without, written } from '../../src/query/filters.ts';

const FIELDS = ['kind', 'state', 'from', 'text', 'place'];

test('words with a field become filters, all others are looked for in the sentences', () => {
  assert.deepEqual(parsed('kind:visit Damascus  airport state:IRN', FIELDS), [
    { field: 'kind', value: 'visit' },
    { field: 'state', value: 'IRN' },
    { field: 'text', value: 'Damascus airport' },
  ]);
});

test('a value with blanks stands in quotes', () => {
  assert.deepEqual(parsed('place:"Alba City"', FIELDS), [{ field: 'place', value: 'Alba City' }]);
  assert.equal(written({ field: 'place', value: 'Alba City' }), 'place:"Alba City"');
});

test('a field that there is none of is looked for as it was typed', () => {
  assert.deepEqual(parsed('colour:red', FIELDS), [{ field: 'text', value: 'colour:red' }]);
});

test('nothing typed asks for nothing', () => {
  assert.deepEqual(parsed('   ', FIELDS), []);
});

test('the word at the end is what is completed', () => {
  assert.deepEqual(lastWord('Damascus kind:vi'), { before: 'Damascus ', field: 'kind', start: 'vi' });
  assert.deepEqual(lastWord('place:"Alba C'), { before: '', field: 'place', start: 'Alba C' });
  assert.deepEqual(lastWord('Dama'), { before: '', field: null, start: 'Dama' });
});

test('a second value of a field is one more, a second day takes the place of the first', () => {
  const visit = [{ field: 'kind', value: 'visit' }];
  assert.equal(added(visit, 'kind', 'summit').length, 2);
  assert.deepEqual(added([{ field: 'from', value: '2018' }], 'from', '2019'), [{ field: 'from', value: '2019' }]);
});

test('what is chosen twice is taken back', () => {
  assert.deepEqual(toggled(toggled([], 'kind', 'visit'), 'kind', 'visit'), []);
  assert.deepEqual(without([{ field: 'kind', value: 'visit' }], 'kind'), []);
});

test('the address of a page holds its filters, and gives them back', () => {
  const filters = [
    { field: 'place', value: 'Alba City' },
    { field: 'kind', value: 'visit' },
  ];
  const address = asked('/', filters, { open: 'e-1' });
  assert.equal(address, '/?place=Alba+City&kind=visit&open=e-1');
  assert.deepEqual(filtersOf(new URL(address, 'http://desk').searchParams, FIELDS), filters);
});
