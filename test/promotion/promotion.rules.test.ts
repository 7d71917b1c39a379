import { describe, expect, it } from 'vitest';
import { EventStatus, ParticipationState } from '../../src/promotion/promotion.enums.ts';
import {
  eventMayMove,
  isProducersState,
  participationMayMove,
  takesRegistrations,
} from '../../src/promotion/promotion.rules.ts';

const STATES = Object.values(ParticipationState);

describe('events', () => {
  it.each([
    ['PLANNED', ['PLANNED', 'ANNOUNCED', 'HELD', 'CANCELLED']],
    ['ANNOUNCED', ['PLANNED', 'ANNOUNCED', 'HELD', 'CANCELLED']],
    ['HELD', ['HELD']],
    ['CANCELLED', ['ANNOUNCED', 'CANCELLED']],
  ])('go from %s to %j', (from, to) => {
    const all = Object.values(EventStatus);
    expect(all.filter((status) => eventMayMove(from as EventStatus, status))).toEqual(to);
  });

  it.each([
    ['ANNOUNCED', '2026-11-22', true],
    ['ANNOUNCED', '2026-11-21', false],
    ['PLANNED', '2026-12-01', false],
    ['HELD', '2026-12-01', false],
    ['CANCELLED', '2026-12-01', false],
  ])('%s until %s takes registrations: %s', (status, endsOn, open) => {
    const event = { status: status as EventStatus, endsOn };
    expect(takesRegistrations(event, '2026-11-22')).toBe(open);
  });
});

describe('participations', () => {
  it.each([
    [null, ['REGISTERED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT']],
    ['REGISTERED', ['REGISTERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']],
    ['ACCEPTED', ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ATTENDED', 'ABSENT']],
    ['DECLINED', ['ACCEPTED', 'DECLINED']],
    ['WITHDRAWN', ['REGISTERED', 'WITHDRAWN']],
    ['ATTENDED', ['ATTENDED', 'ABSENT']],
    ['ABSENT', ['ATTENDED', 'ABSENT']],
  ])('go from %s to %j', (from, to) => {
    const moves = STATES.filter((state) => participationMayMove(from as ParticipationState, state));
    expect(moves).toEqual(to);
  });

  it('are registered and withdrawn by producers, decided by the organiser', () => {
    expect(STATES.filter(isProducersState)).toEqual(['REGISTERED', 'WITHDRAWN']);
  });
});
