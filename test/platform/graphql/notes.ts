import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Role } from '../../../src/identity/identity.enums.ts';
import { Access, accessTable, REACHED } from '../../../src/platform/graphql/access.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { runMutation, type Transaction } from '../../../src/platform/graphql/mutation.ts';
import { line, operationId } from '../../../src/platform/graphql/shapes.ts';
import { userErrorType } from '../../../src/platform/graphql/user-errors.ts';
import type { ProductEntity } from '../../../src/product/product.entity.ts';
import { testApi } from '../../support/api.ts';
import { COMMUNE, person } from '../../support/rating.ts';

const NoteError = userErrorType('TestNoteWrite', {
  STALE: 'Changed since.',
  TAKEN: 'The note is there.',
});

@Access(REACHED)
@ObjectType({ description: 'A test.' })
export class NotePayload {
  @Field(() => Int, { nullable: true, description: 'A test.' })
  notes!: number | null;
  product?: ProductEntity | null;
  at?: Date | null;
  userErrors!: unknown[];
}

const { noteWrite } = accessTable('test', {
  noteWrite: { [Role.COMMUNE_OFFICER]: 'region', [Role.COORDINATION_OFFICE]: 'anywhere' },
});
const shape = z.object({
  input: z.object({ text: line(20), operationId: operationId().optional() }),
});
type Input = z.output<typeof shape>;

/** The step of a mutation that is tried out. */
export type Run = (tx: Transaction, args: Input) => Promise<Partial<NotePayload>>;

export const RECORD = { action: 'test-note.write', subjectType: 'TestNote', subjectId: 'x' };

/** One row, one line in the trail. */
export const write: Run = async (tx, { input }) => {
  tx.authorize({ unitId: COMMUNE });
  await tx.em.query('INSERT INTO test_note VALUES ($1)', [input.text]);
  tx.record({ ...RECORD, after: input });
  return { notes: 1 };
};

let sends = 0;
export const newId = () => `note-operation-${++sends}`;

/** A table of notes, two people who may write them, and the mutation that does. */
export async function noteWorld() {
  const api = await testApi();
  const { owner } = api.db;
  await owner.query('CREATE TABLE test_note (text text PRIMARY KEY)');
  await owner.query('GRANT ALL ON test_note TO PUBLIC');
  return {
    api,
    office: (await person(api, Role.COORDINATION_OFFICE, 'Văn phòng')).actor,
    officer: (await person(api, Role.COMMUNE_OFFICER, 'Cán bộ', { units: [COMMUNE] })).actor,
    send: (actor: Actor, input: object, run: Run = write, name = 'testNoteWrite') =>
      runMutation<Input, NotePayload>(api.as(actor).context(), {
        ...{ name, access: noteWrite, payload: NotePayload, errors: NoteError, args: { input } },
        ...{ shape, run },
      }),
    notes: async () =>
      (await owner.query<{ text: string }>('SELECT text FROM test_note ORDER BY 1')).rows.map(
        ({ text }) => text,
      ),
    /** Lines in the trail. */
    trail: async () =>
      (await owner.query(`SELECT FROM audit_entry WHERE action = 'test-note.write'`)).rowCount ?? 0,
    /** Outcomes kept for repeats. */
    kept: async () => (await owner.query('SELECT FROM client_operation')).rowCount ?? 0,
    clear: () => owner.query('DELETE FROM test_note'),
  };
}

export type NoteWorld = Awaited<ReturnType<typeof noteWorld>>;
