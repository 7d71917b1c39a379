import type pg from 'pg';

/**
 * Takes away, inside the current transaction, what stands between the owner and a faithful copy:
 * foreign keys (tables refer to each other in circles), triggers (they would compute again what is
 * already written, or refuse it) and row security that binds the owner. `putBack` restores each as
 * it was; adding the foreign keys again checks every row.
 */
export async function liftGuards(client: pg.ClientBase): Promise<{ putBack(): Promise<void> }> {
  const steps = [
    ...(await foreignKeys(client)),
    ...(await triggers(client)),
    ...(await forcedRowSecurity(client)),
  ];
  for (const { lift } of steps) await client.query(lift);
  return {
    async putBack() {
      for (const { restore } of steps) await client.query(restore);
    },
  };
}

interface Guard {
  readonly lift: string;
  readonly restore: string;
}

async function foreignKeys(client: pg.ClientBase): Promise<Guard[]> {
  const { rows } = await client.query<Guard>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS lift,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                   pg_get_constraintdef(oid)) AS restore
       FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
      ORDER BY conrelid, conname`,
  );
  return rows;
}

async function triggers(client: pg.ClientBase): Promise<Guard[]> {
  const { rows } = await client.query<Guard>(
    `SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS lift,
            format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                   CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END,
                   tgname) AS restore
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE NOT tgisinternal AND tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace
        AND c.relkind IN ('r', 'p') AND tgparentid = 0
      ORDER BY tgrelid, tgname`,
  );
  return rows;
}

async function forcedRowSecurity(client: pg.ClientBase): Promise<Guard[]> {
  const { rows } = await client.query<Guard>(
    `SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS lift,
            format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS restore
       FROM pg_class
      WHERE relforcerowsecurity AND relkind IN ('r', 'p')
        AND relnamespace = 'public'::regnamespace
      ORDER BY oid`,
  );
  return rows;
}
