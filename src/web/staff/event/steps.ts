import type { Application, PromotionEvent } from './model.ts';

type Status = PromotionEvent['status'];

/** Where an event can go from here; the server decides, this only offers. */
export const EVENT_STEPS: Readonly<Record<Status, readonly Status[]>> = {
  PLANNED: ['ANNOUNCED', 'HELD', 'CANCELLED'],
  ANNOUNCED: ['HELD', 'PLANNED', 'CANCELLED'],
  HELD: [],
  CANCELLED: ['ANNOUNCED'],
};

export type Decision = 'SELECTED' | 'WAITING' | 'DECLINED';

/** What the organiser can decide of an application; confirming and taking back are the producer’s. */
export const DECISIONS: Readonly<Record<Application['state'], readonly Decision[]>> = {
  APPLIED: ['SELECTED', 'WAITING', 'DECLINED'],
  WAITING: ['SELECTED', 'DECLINED'],
  SELECTED: ['WAITING', 'DECLINED'],
  DECLINED: ['SELECTED', 'WAITING'],
  CONFIRMED: [],
  CANCELLED: [],
};
