import type { EntityManager } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { placeOfProducer } from '../producer/producer.access.ts';
import { ProducerEntity } from '../producer/producer.entity.ts';
import {
  EventApplicationEntity,
  EventApplicationProductEntity,
  EventCallEntity,
} from './application.entity.ts';
import { ApplicationState } from './event-work.enums.ts';
import { applicationMayMove } from './event-work.rules.ts';
import { ParticipationEntity } from './promotion.entity.ts';
import { ParticipationState } from './promotion.enums.ts';
import { participationMayMove } from './promotion.rules.ts';
import { findEvent, findParticipation, storeProducts, storeRow } from './promotion.service.ts';

export function findCall(em: EntityManager, eventId: string): Promise<EventCallEntity | null> {
  return em.findOneBy(EventCallEntity, { eventId });
}

/** An application with its row locked; refuses unless its producer's place is the actor's. */
export async function applicationToChange(
  tx: Transaction,
  id: string,
): Promise<EventApplicationEntity> {
  const application = await tx.em.findOneBy(EventApplicationEntity, { id });
  const producer =
    application && (await tx.em.findOneBy(ProducerEntity, { id: application.producerId }));
  tx.authorize(producer ? placeOfProducer(producer) : {});
  if (!application) throw notFound(['id']);
  return application;
}

export function checkMove(application: EventApplicationEntity, to: ApplicationState): void {
  if (applicationMayMove(application.state, to)) return;
  const text = {
    vi: 'Đăng ký không chuyển sang trạng thái này được. Chưa có gì thay đổi; hãy xem lại đăng ký.',
    en: 'The application cannot go to this state. Nothing was changed; look at the application.',
  };
  throw refuse('WRONG_STATE', text, ['input', 'state'], { application });
}

export async function storeApplicationProducts(
  em: EntityManager,
  applicationId: string,
  ids: readonly string[],
): Promise<void> {
  await em.delete(EventApplicationProductEntity, { applicationId });
  if (ids.length === 0) return;
  await em.insert(
    EventApplicationProductEntity,
    [...new Set(ids)].map((productId) => ({ applicationId, productId })),
  );
}

export async function productIdsOf(em: EntityManager, applicationId: string): Promise<string[]> {
  const rows = await em.findBy(EventApplicationProductEntity, { applicationId });
  return rows.map(({ productId }) => productId);
}

/** Who has confirmed takes part; who cancels then withdraws. Other participations stay as they are. */
export async function carryOver(
  tx: Transaction,
  application: EventApplicationEntity,
): Promise<void> {
  const { eventId, producerId, state } = application;
  const before = await findParticipation(tx.em, { eventId, producerId });
  const isIn = state === ApplicationState.CONFIRMED;
  const to = isIn ? ParticipationState.ACCEPTED : ParticipationState.WITHDRAWN;
  if (!before && !isIn) return;
  if (
    before &&
    !participationMayMove(before.state, to) &&
    before.state !== ParticipationState.WITHDRAWN
  ) {
    return;
  }
  const values = { eventId, producerId, state: to };
  const after = await storeRow(tx.em, ParticipationEntity, before, values);
  if (!after) throw refuse('WRONG_STATE', RACED, ['id'], { application });
  if (isIn) await storeProducts(tx.em, after.id, await productIdsOf(tx.em, application.id));
  tx.record({
    action: 'participation.record',
    subjectType: 'Participation',
    subjectId: after.id,
    before,
    after,
  });
}

const RACED = {
  vi: 'Việc tham gia vừa được người khác sửa. Chưa có gì thay đổi; hãy thử lại.',
  en: 'Somebody else has just changed the participation. Nothing was changed; try again.',
};

/** The producer hears how its application was decided. */
export async function tellApplicant(
  tx: Transaction,
  application: EventApplicationEntity,
): Promise<void> {
  const event = await findEvent(tx.em, application.eventId);
  const { id: subjectId, producerId, state, reason, revision } = application;
  const outcome = state as 'SELECTED' | 'WAITING' | 'DECLINED';
  await tell(
    tx,
    notices.eventApplicationDecided({
      ...{ subjectId, occasion: revision, producerId, eventName: event?.name ?? '' },
      ...{ decision: outcome, reason },
    }),
  );
}
