import type { Context, LoaderDefinition } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';

export const LANGUAGE = 'Language of the name; that of the request when left out.';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A name in the language asked for; Vietnamese where there is no English one. */
export async function nameIn(
  context: Context,
  thing: Named,
  english: LoaderDefinition<string, string | null>,
  language: Language | null,
): Promise<string> {
  if ((language ?? context.language) !== Language.EN) return thing.name;
  return (await context.load(english, thing.id)) ?? thing.name;
}
