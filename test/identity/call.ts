import type { Actor } from '../../src/platform/graphql/actor.ts';
import type { Loose, TestApi } from '../support/api.ts';

export interface Called {
  readonly payload: Loose;
  /** The code of the first user error. */
  readonly code: string | undefined;
  readonly codes: readonly string[];
  readonly errors: readonly unknown[];
}

/** Sends one mutation as somebody; `select` is what to read of the payload besides its errors. */
export async function call(
  api: TestApi,
  actor: Actor,
  name: string,
  select: string,
  args: { id?: string; input?: object },
): Promise<Called> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const given = [args.id && '$id: ID!', args.input && `$input: ${type}Input!`].filter(Boolean);
  const passed = [args.id && 'id: $id', args.input && 'input: $input'].filter(Boolean);
  const answer = await api.as(actor).run(
    `mutation (${given.join(', ')}) { ${name}(${passed.join(', ')}) {
       ${select} userErrors { field ... on ${type}Error { code } } } }`,
    args,
  );
  return {
    ...answer,
    payload: answer.data?.[name],
    code: answer.data?.[name]?.userErrors[0]?.code,
  };
}
