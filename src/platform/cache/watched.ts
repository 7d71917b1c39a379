import type pg from 'pg';

/** The trigger that tells of changes to a table; see migration 0057. */
const TRIGGER = 'tell_change';

/**
 * What a statement asks of the moment it runs at, or of who asks; its answer fits no other. The settings
 * `read.…` do not exist: the read engine fails by asking for them.
 */
const MOMENTARY =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random|gen_random_uuid)\s*\(|current_setting\s*\(\s*'(?!read\.)|\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp)\b/i;

/** A table, a view or a function of the schema. */
interface Named {
  readonly name: string;
  /** False for a table whose changes nobody is told of. */
  readonly watched: boolean;
  readonly is_table: boolean;
  /** What else it reads: the text of a view or function, the conditions of row security. */
  readonly body: string;
}

const CATALOG = `
  SELECT c.relname AS name, c.relkind = 'r' AS is_table,
         c.relkind = 'v' OR EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid
           AND t.tgname = '${TRIGGER}' AND t.tgenabled IN ('O', 'A')) AS watched,
         coalesce(CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END, '') ||
           coalesce((SELECT string_agg(coalesce(p.qual, ''), ' ') FROM pg_policies p
                      WHERE p.schemaname = 'public' AND p.tablename = c.relname), '') AS body
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
   UNION ALL
  SELECT p.proname, false, true, pg_get_functiondef(p.oid)
    FROM pg_proc p
   WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
     AND p.prorettype <> 'trigger'::regtype
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`;

const MAX_TEXTS = 500;

/**
 * Which tables a statement reads, as far as changes to all of them are told of. Known by the names that
 * stand in its text and in the views and functions it uses: a name that means something else there
 * (a column, a key of the answer) makes one table too many, never one too few.
 */
export class Watched {
  readonly #names = new Map<string, readonly Named[]>();
  readonly #texts = new Map<string, readonly string[] | null>();

  constructor(catalog: readonly Named[]) {
    for (const one of catalog) {
      this.#names.set(one.name, [...(this.#names.get(one.name) ?? []), one]);
    }
  }

  /** Every table whose changes are told of. */
  get tables(): readonly string[] {
    const all = [...this.#names.values()].flat();
    return all.filter((one) => one.is_table && one.watched).map(({ name }) => name);
  }

  /** @param client connected to the database whose catalogue counts */
  static async read(client: pg.ClientBase): Promise<Watched> {
    return new Watched((await client.query<Named>(CATALOG)).rows);
  }

  /** Null when the answer may change without anybody being told. */
  tablesOf(text: string): readonly string[] | null {
    let tables = this.#texts.get(text);
    if (tables === undefined) {
      const found = new Set<string>();
      tables = this.#gather(text, found, new Set()) ? [...found] : null;
      if (this.#texts.size >= MAX_TEXTS) this.#texts.clear();
      this.#texts.set(text, tables);
    }
    return tables;
  }

  #gather(text: string, found: Set<string>, seen: Set<Named>): boolean {
    if (MOMENTARY.test(text)) return false;
    for (const word of new Set(text.match(/[a-z_][a-z0-9_]*/g))) {
      for (const named of this.#names.get(word) ?? []) {
        if (seen.has(named)) continue;
        seen.add(named);
        if (!named.watched) return false;
        if (named.is_table) found.add(named.name);
        if (!this.#gather(named.body, found, seen)) return false;
      }
    }
    return true;
  }
}
