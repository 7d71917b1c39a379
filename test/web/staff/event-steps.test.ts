import { expect, it } from 'vitest';
import { ApplicationState } from '../../../src/promotion/event-work.enums.ts';
import { applicationMayMove } from '../../../src/promotion/event-work.rules.ts';
import { EventStatus } from '../../../src/promotion/promotion.enums.ts';
import { eventMayMove } from '../../../src/promotion/promotion.rules.ts';
import { DECISIONS, EVENT_STEPS } from '../../../src/web/staff/event/steps.ts';

it('events are offered the moves that the API lets them make', () => {
  const statuses = Object.values(EventStatus);
  for (const from of statuses) {
    const able = statuses.filter((to) => to !== from && eventMayMove(from, to));
    expect([...EVENT_STEPS[from]].sort()).toEqual([...able].sort());
  }
});

it('applications are offered the decisions that the API lets the organiser make', () => {
  const { SELECTED, WAITING, DECLINED } = ApplicationState;
  for (const from of Object.values(ApplicationState)) {
    const able = [SELECTED, WAITING, DECLINED].filter(
      (to) => to !== from && applicationMayMove(from, to),
    );
    expect([...DECISIONS[from]].sort()).toEqual([...able].sort());
  }
});
