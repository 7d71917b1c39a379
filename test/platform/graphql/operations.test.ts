import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { documentId, OperationStore } from '../../../src/platform/graphql/operations.ts';

const schema = buildSchema('type Query { one(first: Int): Int  two: Int }');
const SOURCE = 'query One {\n  one\n}\n';
const TWO = 'query One {\n  one\n}\n\nquery Two {\n  ...F\n}\n\nfragment F on Query { two }\n';

const storeOf = (...sources: string[]) => {
  const store = new OperationStore(schema, () => null);
  for (const source of sources) store.addTrusted(source, 'a.graphql');
  return store;
};
const prepare = (store: OperationStore, source: string, name: string | null = null) =>
  store.prepared(source, parse(source), name);

describe('the operations a server knows', () => {
  it('are found by text and hash, as the file has it and as clients print it', () => {
    const store = storeOf(SOURCE);
    const known = store.bySource(SOURCE);
    expect(known).toMatchObject({ name: 'One', trusted: true });
    for (const text of [SOURCE, SOURCE.trim(), print(parse(SOURCE))]) {
      expect(store.bySource(text)).toBe(known);
      expect(store.byId(documentId(text))).toBe(known);
      expect(store.byId(`sha256:${documentId(text)}`)).toBe(known);
    }
  });

  it('are not found by anything that is only nearly the same', () => {
    const store = storeOf(SOURCE);
    for (const text of [`${SOURCE}#`, SOURCE.replace('one', 'two'), `${SOURCE} `, '', 'One']) {
      expect(store.bySource(text)).toBeUndefined();
      expect(store.byId(text)).toBeUndefined();
    }
    for (const id of ['__proto__', 'constructor', 'sha256:', '']) {
      expect(store.byId(id)).toBeUndefined();
    }
  });

  it('stand apart when a file has several, each with its fragments and its own places', () => {
    const store = storeOf(TWO);
    expect(store.trustedNames()).toEqual(['One', 'Two']);
    expect(store.bySource(TWO)).toBeUndefined();
    const text = 'query Two {\n  ...F\n}\n\nfragment F on Query {\n  two\n}';
    const two = store.bySource(text);
    expect(two?.document.loc?.source.body).toBe(text);
    expect(two?.operation.loc?.startToken.line).toBe(1);
  });

  it.each(['query One { three }', 'query One { one ', `{ ${'one '.repeat(11)} }`])(
    'are not listed when they do not fit: %s',
    (source) => {
      expect(() => storeOf(source)).toThrow();
    },
  );

  it('are trusted when they are listed, however they come', () => {
    const store = storeOf(SOURCE);
    expect(prepare(store, SOURCE)?.trusted).toBe(true);
    expect(prepare(store, `${SOURCE}#`)?.trusted).toBe(false);
    expect(prepare(store, TWO)).toBeNull();
    expect(prepare(store, TWO, 'Three')).toBeNull();
    expect(prepare(store, TWO, 'Two')?.name).toBe('Two');
  });

  it('are compiled once while they are used, and forgotten when five hundred others came', () => {
    const planner = vi.fn(() => null);
    const store = new OperationStore(schema, planner);
    const free = (index: number) => prepare(store, `{ one # ${index}\n}`);
    const first = free(0);
    for (let index = 1; index < 500; index++) free(index);
    expect(free(0)).toBe(first);
    expect(planner).toHaveBeenCalledTimes(500);
    for (let index = 500; index < 999; index++) free(index);
    expect(free(0)).toBe(first);
    for (let index = 1000; index < 1500; index++) free(index);
    expect(free(0)).not.toBe(first);
  });
});
