import type { RoleName } from '../shell/viewer.ts';
import account from './pictures/help-account.webp';
import control from './pictures/help-control.webp';
import offline from './pictures/help-offline.webp';
import paper from './pictures/help-paper.webp';
import plan from './pictures/help-plan.webp';
import score from './pictures/help-score.webp';
import type { w } from './words.ts';

export interface Article {
  readonly name: keyof typeof w.articles;
  readonly roles: readonly RoleName[];
  /** A picture of the screen, 1024 pixels wide, taken by the tests of the page. */
  readonly picture: string;
}

const SCORERS: readonly RoleName[] = ['COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY'];

export const ARTICLES: readonly Article[] = [
  { name: 'score', roles: SCORERS, picture: score },
  { name: 'offline', roles: SCORERS, picture: offline },
  { name: 'plan', roles: ['COUNCIL_SECRETARY'], picture: plan },
  { name: 'control', roles: ['COUNCIL_SECRETARY', 'COUNCIL_CHAIR'], picture: control },
  {
    name: 'paper',
    roles: ['COUNCIL_SECRETARY', 'COORDINATION_OFFICE', 'ADVISORY_TEAM'],
    picture: paper,
  },
  { name: 'account', roles: ['ADMINISTRATOR'], picture: account },
];
