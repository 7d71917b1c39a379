import { uuidv7 } from '../platform/db/uuid.ts';
import type { Bilingual } from '../platform/graphql/errors.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CalendarLinkEntity } from './calendar-link.entity.ts';
import { newToken, tokenHash } from './identity.rules.ts';
import type { Step } from './step.ts';

/** What a new link is answered with; its address is kept nowhere. */
export interface MadeLink {
  readonly path: string;
  readonly calendarLink: CalendarLinkEntity;
}

const EXISTS: Bilingual = {
  vi: 'Bạn đã có liên kết lịch. Chưa có liên kết mới; hãy đổi liên kết nếu địa chỉ cũ đã mất hoặc bị lộ.',
  en: 'You have a calendar link. No other was made; exchange it when its address is lost or known to others.',
};
const NONE: Bilingual = {
  vi: 'Bạn chưa có liên kết lịch nào đang dùng được. Chưa có gì thay đổi; hãy tạo liên kết.',
  en: 'You have no calendar link that works. Nothing was changed; make one.',
};

/** Makes the link of whoever asks. */
export async function makeCalendarLink(step: Step): Promise<MadeLink> {
  const made = await insertLink(step);
  if (!made) throw refuse('LINK_EXISTS', EXISTS);
  record(step, 'calendarLink.create', made.calendarLink);
  return made;
}

/** Ends the link of whoever asks, and makes another. */
export async function exchangeCalendarLink(step: Step): Promise<MadeLink> {
  const former = await endLink(step);
  const made = await insertLink(step);
  // Somebody else of the same person was faster, and has shown theirs.
  if (!former || !made) throw refuse('NO_LINK', NONE);
  record(step, 'calendarLink.rotate', made.calendarLink);
  return made;
}

/** Ends the link of whoever asks; programs that have it get nothing from then on. */
export async function revokeCalendarLink(step: Step): Promise<CalendarLinkEntity> {
  const ended = await endLink(step);
  if (!ended) throw refuse('NO_LINK', NONE);
  record(step, 'calendarLink.revoke', ended);
  return ended;
}

async function insertLink({ em, context }: Step): Promise<MadeLink | null> {
  const token = newToken();
  const rows: { id: string }[] = await em.query(
    `INSERT INTO calendar_link (id, person_id, token_hash, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id) WHERE revoked_at IS NULL DO NOTHING RETURNING id`,
    [uuidv7(), context.actor.personId, tokenHash(token), context.now],
  );
  const id = rows[0]?.id;
  if (!id) return null;
  return {
    path: `/lich/${token}`,
    calendarLink: await em.findOneByOrFail(CalendarLinkEntity, { id }),
  };
}

async function endLink({ em, context }: Step): Promise<CalendarLinkEntity | null> {
  const open = await em
    .createQueryBuilder(CalendarLinkEntity, 'l')
    .where('l.personId = :personId AND l.revokedAt IS NULL', { personId: context.actor.personId })
    .setLock('pessimistic_write')
    .getOne();
  if (!open) return null;
  const revokedAt = context.now > open.createdAt ? context.now : open.createdAt;
  await em.update(CalendarLinkEntity, { id: open.id }, { revokedAt });
  return Object.assign(open, { revokedAt });
}

function record(step: Step, action: string, { id, revokedAt }: CalendarLinkEntity): void {
  const subject = { subjectType: 'CalendarLink', subjectId: id };
  step.record({ action, ...subject, after: { revokedAt } });
}
