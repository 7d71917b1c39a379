import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { notices } from '../../src/notice/notice.events.ts';
import { sendMail } from '../../src/notice/notice-mail.service.ts';
import { tell } from '../../src/notice/notice.service.ts';
import { MailFailure } from '../../src/platform/mail/mail-failure.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { op, person } from '../support/rating.ts';

const FAILED = `{ failedMails(first: 10) { totalCount nodes {
  noticeId personName event failure attempts } } }`;
const RESEND = `mutation ($input: NoticeMailResendInput!) {
  noticeMailResend(input: $input) { queued userErrors { code field } } }`;

describe('a mail that was given up', () => {
  let api: TestApi;
  let administrator: Caller;
  let noticeId: string;

  beforeAll(async () => {
    api = await testApi();
    administrator = await person(api, Role.ADMINISTRATOR, 'Quản trị');
    const reader = await person(api, Role.PRODUCER, 'Nông Thị Bình');
    const personId = reader.actor.personId!;
    await api.db.owner.query(`UPDATE person SET email = 'binh@example.vn' WHERE id = $1`, [
      personId,
    ]);
    const asked = { personIds: [personId], productName: 'Miến dong', dueOn: '2026-12-24' };
    const subjectId = uuidv7();
    await api.db.source.transaction(async (em) => {
      await tell({ em }, notices.writtenOpinionAsked({ ...asked, subjectId, occasion: 1 }));
      const rows = await em.query<{ id: string }[]>('SELECT id FROM notice');
      noticeId = rows[0]!.id;
      const send = () => Promise.reject(new MailFailure('EENVELOPE_550', true));
      await sendMail(em, noticeId, { mailer: { send }, attempt: 1 });
      // The job of a mail that was given up is done.
      await em.query('SELECT graphile_worker.remove_job($1)', [`notice-mail:${noticeId}`]);
    });
  }, 120_000);
  afterAll(() => api.close());

  const mail = async () => {
    const { rows } = await api.db.owner.query<{ state: string; failure: string | null }>(
      `SELECT mail_state AS state, mail_failure AS failure FROM notice WHERE id = $1`,
      [noticeId],
    );
    return rows[0];
  };
  const jobs = async () =>
    (
      await api.db.owner.query(`SELECT FROM graphile_worker._private_jobs WHERE key = $1`, [
        `notice-mail:${noticeId}`,
      ])
    ).rows.length;

  it('is listed with its reason, for administrators only', async () => {
    expect((await administrator.ok(FAILED)).failedMails).toEqual({
      totalCount: 1,
      nodes: [
        {
          noticeId: toGlobalId('Notice', noticeId),
          ...{ personName: 'Nông Thị Bình', event: 'written-opinion.asked' },
          ...{ failure: 'EENVELOPE_550', attempts: 1 },
        },
      ],
    });
    for (const role of [Role.AUDITOR, Role.COORDINATION_OFFICE, Role.PRODUCER]) {
      const other = await person(api, role, 'Người khác');
      expect((await other.run(FAILED)).codes).toEqual(['FORBIDDEN']);
      const input = { noticeIds: [toGlobalId('Notice', noticeId)], operationId: op() };
      expect((await other.run(RESEND, { input })).codes).toEqual(['FORBIDDEN']);
    }
    expect(await mail()).toEqual({ state: 'FAILED', failure: 'EENVELOPE_550' });
    expect(await jobs()).toBe(0);
  });

  it('is queued again by hand, once, and the audit trail knows by whom', async () => {
    const unknown = { noticeIds: [toGlobalId('Notice', uuidv7())], operationId: op() };
    expect((await administrator.ok(RESEND, { input: unknown })).noticeMailResend).toEqual({
      queued: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'noticeIds'] }],
    });
    const input = { noticeIds: [toGlobalId('Notice', noticeId)], operationId: op() };
    const done = { queued: 1, userErrors: [] };
    expect((await administrator.ok(RESEND, { input })).noticeMailResend).toEqual(done);
    expect((await administrator.ok(RESEND, { input })).noticeMailResend).toEqual(done);
    expect(await mail()).toEqual({ state: 'QUEUED', failure: null });
    expect(await jobs()).toBe(1);
    const again = { ...input, operationId: op() };
    expect((await administrator.ok(RESEND, { input: again })).noticeMailResend.queued).toBe(0);
    expect((await administrator.ok(FAILED)).failedMails.totalCount).toBe(0);
    const { rows } = await api.db.owner.query<{ actor: string; before: object }>(
      `SELECT actor_id AS actor, before FROM audit_entry WHERE action = 'notice.resend-mail'
        ORDER BY seq`,
    );
    expect(rows).toEqual([
      {
        actor: administrator.actor.personId,
        before: { [noticeId]: 'EENVELOPE_550' },
      },
      { actor: administrator.actor.personId, before: {} },
    ]);
  });
});
