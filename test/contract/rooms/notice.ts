import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

/** A mail that was given up; returns the global id of its notice. */
async function failedMail({ api }: World): Promise<string> {
  const [event, notice] = [uuidv7(), uuidv7()];
  await api.db.owner.query(
    `INSERT INTO notice_event (id, key, event, subject_type, subject_id, title_vi, title_en,
                               body_vi, body_en)
     VALUES ($1::uuid, $1::text, 'dossier.returned', 'Dossier', $1::uuid, 'Hồ sơ', 'Dossier', 'Sửa', 'Mend')`,
    [event],
  );
  await api.db.owner.query(
    `INSERT INTO notice (id, event_id, person_id, mail_state, mail_failure)
     SELECT $1, $2, id, 'FAILED', 'ETIMEDOUT' FROM person LIMIT 1`,
    [notice, event],
  );
  return gid('Notice', notice);
}

/** A mail to be sent again. */
export async function noticeFixtures(world: World): Promise<Fixtures> {
  const id = await failedMail(world);
  const input = () => ({ noticeIds: [id], operationId: op() });
  return { noticeMailResend: { args: () => ({ input: input() }) } };
}

/** A mail that was given up, for those who look after mails. */
export async function noticeReads(world: World): Promise<Reads> {
  const id = await failedMail(world);
  return {
    failedMails: {
      document: '{ answer: failedMails(first: 100) { nodes { id: noticeId } } }',
      ...{ thing: () => id, byId: 'other' },
    },
  };
}
