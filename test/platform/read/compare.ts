import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import { compileRead } from '../../../src/platform/read/compile.ts';
import type { ReadPlan } from '../../../src/platform/read/plan.ts';
import type { ReadRegistry } from '../../../src/platform/read/registry.ts';
import type { Library } from './library/library.ts';

export const REQUEST = { today: '2026-11-22', language: 'VI' };

/** Compiles a document that must be covered. */
export function planOf(registry: ReadRegistry, schema: GraphQLSchema, source: string): ReadPlan {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileRead(registry, schema, document);
  if (compiled.kind === 'uncovered') throw new Error(`${compiled.reason}\n${source}`);
  return compiled.plan;
}

/** The text of `data` by the engine, and by graphql-js over the resolvers. */
export async function bothWays(
  library: Library,
  registry: ReadRegistry,
  source: string,
  variables: Record<string, unknown> = {},
  request = REQUEST,
): Promise<{ engine: string; resolvers: string }> {
  const { schema, pool } = library;
  const plan = planOf(registry, schema, source);
  const document = parse(source);
  const { coerced, errors } = plan.coerce(variables);
  if (errors) throw errors[0]!;
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { source: library.source, ...request },
  });
  if (result.errors) throw new Error(`${result.errors[0]!.message}\n${source}`);
  const engine = await plan.run(coerced, { ...request, pool });
  return { engine, resolvers: JSON.stringify(result.data) };
}
