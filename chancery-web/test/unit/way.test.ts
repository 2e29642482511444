import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedQueries, withQuery } from '../../src/query/saved.ts';
import { columnsOf } from '../../src/views/columns.ts';
import { isOn, pinsOf, wayBetween, withPin } from '../../src/views/way.ts';

const EDGES = [
  { one: 'a', other: 'b', count: 1 },
  { one: 'b', other: 'd', count: 1 },
  { one: 'a', other: 'c', count: 5 },
  { one: 'c', other: 'd', count: 5 },
  { one: 'e', other: 'f', count: 9 },
];

test('of two ways that are equally short the one with more events is taken', () => {
  assert.deepEqual(wayBetween(EDGES, 'a', 'd'), ['a', 'c', 'd']);
  assert.equal(wayBetween(EDGES, 'a', 'e'), null);
});

test('an edge is on a way in either direction, and only between neighbours', () => {
  const way = ['a', 'c', 'd'];
  assert.ok(isOn(way, { one: 'c', other: 'a', count: 1 }));
  assert.ok(!isOn(way, { one: 'a', other: 'd', count: 1 }));
  assert.ok(!isOn(null, { one: 'a', other: 'c', count: 1 }));
});

test('pins stand in the address, and the last place of each counts', () => {
  const once = withPin(new URLSearchParams('view=network'), 'person/ana-mirza', { x: 12.4, y: -3 });
  const twice = withPin(once, 'person/ana-mirza', { x: 40, y: 5 });
  assert.deepEqual([...pinsOf(twice)], [['person/ana-mirza', { x: 40, y: 5 }]]);
  assert.equal(withPin(twice, 'person/ana-mirza', null).toString(), 'view=network');
});

test('saved queries that somebody else wrote are left out', () => {
  const good = { name: 'kind:visit', address: '/?kind=visit', path: '/api/events?kind=visit', seen: 3 };
  const store = (value: string) => ({ getItem: () => value });
  assert.deepEqual(savedQueries(store(JSON.stringify([good, { name: 'x' }, { ...good, address: 'javascript:1' }]))), [
    good,
  ]);
  assert.deepEqual(savedQueries(store('no JSON')), []);
  assert.equal(withQuery([good], { ...good, seen: 4 }).length, 1);
});

test('the table has the columns that the address names, in their order, and the usual ones without', () => {
  const named = (query: string) => columnsOf(new URLSearchParams(query)).map(({ name }) => name);
  assert.deepEqual(named('columns=CAMEO,day'), ['day', 'CAMEO']);
  assert.deepEqual(named('columns=nonsense'), named(''));
});
