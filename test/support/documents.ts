import { parse, validate } from 'graphql';
import {
  OperationStore,
  type Planner,
  type PreparedOperation,
} from '../../src/platform/graphql/operations.ts';
import { createSchema } from '../../src/schema.ts';

/** Tests send the same documents over and over; the secrecy walk sends thousands of large ones. */
const KEPT_CHARACTERS = 4_000_000;
const kept = new Map<string, PreparedOperation>();
let characters = 0;

/**
 * Parses, validates and prepares documents, each text once.
 * @param planner of a read engine; it knows its database, so that nothing it prepared is shared
 */
export function preparer(planner?: Planner): (source: string) => PreparedOperation {
  const store = new OperationStore(createSchema(), planner ?? (() => null));
  if (planner) return (source) => prepare(store, source);
  return (source) => {
    const known = kept.get(source);
    if (known) return known;
    const prepared = prepare(store, source);
    kept.set(source, prepared);
    characters += source.length;
    for (const oldest of kept.keys()) {
      if (characters <= KEPT_CHARACTERS) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return prepared;
  };
}

function prepare(store: OperationStore, source: string): PreparedOperation {
  const document = parse(source);
  const invalid = validate(createSchema(), document);
  if (invalid.length > 0) throw new Error(invalid.map((error) => error.message).join('\n'));
  const prepared = store.prepared(source, document, null);
  if (!prepared) throw new Error('name one operation per document');
  return prepared;
}
