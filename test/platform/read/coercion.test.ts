import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCoercion } from '../../../src/platform/read/coercion.ts';

const schema = buildSchema(`
  type Query { f(a: Filter, b: [Int!], c: Order, d: [[String]], e: One, g: Float): Int }
  enum Order { UP DOWN }
  input Filter { id: ID, size: Int! = 3, name: String!, list: [Order!], inner: Filter, ok: Boolean = null }
  input One @oneOf { a: Int, b: Int }
`);
const document = parse(`
  query ($a: Filter, $b: [Int!]! = [1], $c: Order = DOWN, $d: [[String]], $e: One, $f: Float) { f(a: $a, b: $b, c: $c, d: $d, e: $e) }
`);
const operation = getOperationAST(document)!;
const coerce = compileCoercion(schema, operation);
const circular = { name: 'x', inner: { name: 'y', list: ['UP'], inner: null } };

describe('variables are coerced as graphql-js coerces them', () => {
  it.each<Record<string, unknown>>([
    {},
    { a: null, b: [], c: null, d: null, e: null, f: null },
    { a: { name: 'x' } },
    { a: circular },
    { a: { id: 5, name: '', size: 1, list: 'DOWN', ok: true } },
    { b: 3, c: 'UP', d: [['a', null], null, 'b'], f: 1 },
    { b: [1, 2], d: 'x' },
    { e: { a: 1 } },
    { unknown: 1 },
    { a: undefined, c: undefined },
    { a: { name: 'x', id: undefined } },
  ])('good: %j', (variables) => {
    const expected = getVariableValues(schema, operation.variableDefinitions!, variables);
    expect(expected.errors).toBeUndefined();
    expect(coerce(variables)).toEqual(expected);
  });

  it.each<Record<string, unknown>>([
    { a: {} },
    { a: { name: null } },
    { a: { name: 'x', size: null } },
    { a: { name: 'x', none: 1 } },
    { a: [] },
    { a: 'x' },
    { b: null },
    { b: [null] },
    { b: ['1'] },
    { b: [1.5] },
    { c: 'SIDEWAYS' },
    { d: [[1]] },
    { e: {} },
    { e: { a: 1, b: 2 } },
    { f: 'x' },
    { a: { name: 1 }, b: 'x', c: 5 },
  ])('bad: %j', (variables) => {
    const { errors } = getVariableValues(schema, operation.variableDefinitions!, variables);
    expect(errors).not.toBeUndefined();
    expect(coerce(variables).errors?.map(String)).toEqual(errors!.map(String));
  });

  it('a variable that must be there', () => {
    const needs = getOperationAST(parse('query ($b: [Int!]!) { f(b: $b) }'))!;
    expect(String(compileCoercion(schema, needs)({}).errors)).toMatch('"$b" of required type');
  });
});
