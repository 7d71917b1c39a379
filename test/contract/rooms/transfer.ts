import { randomBytes } from 'node:crypto';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const STARTERS = [Role.COMMUNE_OFFICER, Role.TRADE_PROMOTION, Role.COORDINATION_OFFICE];

async function fileOf(world: World, personId: string, attached: boolean): Promise<string> {
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by, attached_at)
     VALUES ($1, 10, 'text/csv', 'a.csv', 'TRANSFER_IMPORT', 'STORED', $2, CASE WHEN $3 THEN now() END)
     RETURNING id`,
    [randomBytes(32), personId, attached],
  );
  return rows[0]!.id;
}

/** An import of somebody with one row that is new. */
async function importOf(world: World, personId: string, state: string): Promise<string> {
  const { owner } = world.api.db;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO transfer_import (file_id, started_by, state, row_count, new_count)
     VALUES ($1, $2, $3, 1, 1) RETURNING id`,
    [await fileOf(world, personId, true), personId, state],
  );
  const id = rows[0]!.id;
  await owner.query(
    `INSERT INTO transfer_import_row (id, import_id, position, kind, sheet, row_number, label, cells,
                                      state, writing)
     VALUES (uuid_v7(), $1, 1, 'PRODUCER', 'Chủ thể', 2, $2, '{}', 'NEW', '{}')`,
    [id, gid('Import', id)],
  );
  return gid('Import', id);
}

/** Somebody who may begin with one of each; others are given those of somebody else. */
async function perPerson(world: World, make: (personId: string) => Promise<string>) {
  const all = new Map<string | null, string>();
  for (const role of STARTERS) {
    for (const { personId } of Object.values(world.communal[role]) as Actor[]) {
      all.set(personId, await make(personId!));
    }
  }
  const any = [...all.values()][0]!;
  return (actor: Actor) => all.get(actor.personId) ?? any;
}

export async function transferFixtures(world: World): Promise<Fixtures> {
  const files = await perPerson(world, async (id) => gid('File', await fileOf(world, id, false)));
  const checked = await perPerson(world, (id) => importOf(world, id, 'CHECKED'));
  const applied = await perPerson(world, (id) => importOf(world, id, 'APPLIED'));
  const step = (of: (actor: Actor) => string) => ({
    args: (actor: Actor) => ({
      id: of(actor),
      input: { baseRevision: 1, operationId: op() },
    }),
  });
  return {
    importStart: {
      args: (actor) => ({ input: { fileId: files(actor), operationId: op() } }),
    },
    importApply: step(checked),
    importUndo: step(applied),
    transferExport: {
      args: () => ({
        input: { format: 'CSV', kinds: ['PRODUCER'], template: true, operationId: op() },
      }),
    },
  };
}

export async function transferReads(world: World): Promise<Reads> {
  const own = await perPerson(world, (id) => importOf(world, id, 'CHECKED'));
  return {
    imports: { document: '{ answer: imports(first: 100) { nodes { id } } }', thing: own },
    import: {
      document: 'query ($id: ID!) { answer: import(id: $id) { __typename } }',
      thing: own,
    },
    importRows: {
      document: `query ($id: ID!) {
        answer: importRows(importId: $id, first: 1) { nodes { id: label } } }`,
      ...{ thing: own, byId: 'other' },
    },
  };
}
