import type { ComponentType } from 'react';
import type { RoleName } from './viewer.ts';

/** A page of the app. */
export interface StaffPage {
  /** As wouter has it, below /quan-tri. */
  readonly path: string;
  readonly component: ComponentType;
  /** In the menu under this name, for these roles; absent: reached from others. */
  readonly menu?: {
    readonly name: string;
    readonly roles: readonly RoleName[] | 'all';
    /** Opens it after `g`. */
    readonly key?: string;
  };
  /** Stands alone, without the frame, such as the score sheet. */
  readonly alone?: boolean;
}

/** Pages of one subject, under a heading of the menu. */
export interface PageSection {
  /** Null: no heading, first in the menu. */
  readonly name: string | null;
  readonly pages: readonly StaffPage[];
}
