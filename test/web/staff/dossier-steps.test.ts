import { describe, expect, it } from 'vitest';
import { dossierAccess } from '../../../src/dossier/dossier.access.ts';
import { DossierState } from '../../../src/dossier/dossier.enums.ts';
import { afterMove, type DossierMove } from '../../../src/dossier/dossier.rules.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import {
  ADVICE_READERS,
  DEADLINE_READERS,
  DOSSIER_READERS,
  isOffered,
  STEPS,
  type StepName,
} from '../../../src/web/staff/dossier/steps.ts';

const STATES = Object.values(DossierState);
const steps = Object.keys(STEPS) as StepName[];

describe('the steps that the app offers for a dossier', () => {
  it.each(steps)('%s is offered to roles that the API lets do it, and to no other', (name) => {
    const offered = Object.values(Role).filter((role) =>
      STATES.some((state) => isOffered(name, new Set([role]), state)),
    );
    const allowed = Object.keys(dossierAccess[name].roles);
    expect(allowed).toEqual(expect.arrayContaining(offered));
    // Producers answer what they are asked on pages of their own.
    const elsewhere = name === 'dossierRequestAnswer' ? [Role.PRODUCER] : [];
    expect([...offered, ...elsewhere].sort()).toEqual([...allowed].sort());
  });

  const MOVES: Readonly<Partial<Record<StepName, DossierMove>>> = {
    communeReviewStart: 'takeUp',
    communeAssessmentRecord: 'assess',
    dossierForward: 'forward',
    dossierAccept: 'accept',
    dossierReturn: 'return',
  };
  it.each(Object.entries(MOVES))('%s is offered in the states that can go on', (name, move) => {
    const everybody = new Set(Object.values(Role));
    const offered = STATES.filter((state) => isOffered(name as StepName, everybody, state));
    const able = STATES.filter((state) => afterMove(state, move) !== null);
    expect(offered).toEqual(able);
  });

  it('has the lists in the menu of those who may read them', () => {
    // Producers have pages of their own.
    const menuOf = ({ roles }: (typeof dossierAccess)[keyof typeof dossierAccess]) =>
      (Object.keys(roles) as Role[]).filter((role) => role !== Role.PRODUCER).sort();
    expect([...DOSSIER_READERS].sort()).toEqual(menuOf(dossierAccess.dossiers));
    expect([...DEADLINE_READERS].sort()).toEqual(menuOf(dossierAccess.dossierDeadlines));
    expect([...ADVICE_READERS].sort()).toEqual(menuOf(dossierAccess.advisoryReports));
  });
});
