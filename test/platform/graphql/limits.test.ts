import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits, DOCUMENT_LIMITS } from '../../../src/platform/graphql/limits.ts';

const schema = buildSchema(`
  type Query { node: Node  leaf: Int }
  type Node { node: Node  leaf: Int }
  type Mutation { change: Node  signIn: Node  passwordChange: Node }
`);

const faults = (source: string) =>
  validate(schema, parse(source), [documentLimits()]).map(({ message }) => message);

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number, inside = 'leaf') =>
  `${'node { '.repeat(levels - 1)}${inside}${' }'.repeat(levels - 1)}`;

describe('the limits of a document', () => {
  const { depth, aliases, directives, rootFields, mutations } = DOCUMENT_LIMITS;

  it.each([
    ['levels', depth, (count: number) => `{ ${nested(count)} }`],
    [
      'levels',
      depth,
      (count: number) => `{ node { ...A } } fragment A on Node { ${nested(count - 1)} }`,
    ],
    [
      'levels',
      depth,
      (count: number) => `{ node { ... on Node { ... { ${nested(count - 1)} } } } }`,
    ],
    ['aliases', aliases, (count: number) => `{ node { ${repeat(count, (i) => `a${i}: leaf`)} } }`],
    ['directives', directives, (count: number) => `{ leaf ${'@skip(if: false) '.repeat(count)} }`],
    ['root fields', rootFields, (count: number) => `{ ${'leaf '.repeat(count)} }`],
    [
      'root fields',
      rootFields,
      (count: number) => `{ ...A } fragment A on Query { ${'leaf '.repeat(count)} }`,
    ],
    ['mutations', mutations, (count: number) => `mutation { ${'change { leaf } '.repeat(count)} }`],
    ['signIn fields', 1, (count: number) => `mutation { ${'signIn { leaf } '.repeat(count)} }`],
    [
      'passwordChange fields',
      1,
      (count: number) =>
        `mutation { ...A } fragment A on Mutation { ${repeat(count, (i) => `a${i}: passwordChange { leaf }`)} }`,
    ],
  ])('%s: %i are let through, one more is not', (what, limit, source) => {
    expect(faults(source(limit))).toEqual([]);
    expect(faults(source(limit + 1))).toEqual([`The document has more than ${limit} ${what}.`]);
  });

  it('hold for each operation of a document', () => {
    const deep = `query B { ${nested(depth + 1)} }`;
    expect(faults(`query A { leaf } ${deep}`)).toHaveLength(1);
  });

  it('end for fragments in a ring', () => {
    const ring = `{ node { ...A } } fragment A on Node { node { ...B } } fragment B on Node { node { ...A } }`;
    expect(faults(ring)).toEqual([]);
  });

  it('are quick for fragments that double at each step', () => {
    const bomb = `{ node { ...F0 } } ${repeat(
      60,
      (i) => `fragment F${i} on Node { ...F${i + 1} ...F${i + 1} }`,
    )} fragment F60 on Node { leaf }`;
    const started = performance.now();
    expect(faults(bomb)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(200);
    const roots = bomb.replaceAll('on Node', 'on Query').replace('{ node { ...F0 } }', '{ ...F0 }');
    const later = performance.now();
    expect(faults(roots)).toHaveLength(1);
    expect(performance.now() - later).toBeLessThan(200);
  });

  it('do not count introspection as depth, which is refused where it matters', () => {
    const source = `{ __schema { types { fields { type { ofType { ofType { ofType { ofType {
      ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }`;
    expect(faults(source)).toEqual([]);
  });
});
