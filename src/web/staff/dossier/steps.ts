import type { AppDossierQuery } from '../generated/operations.ts';
import type { RoleName } from '../shell/viewer.ts';

export type DossierState = NonNullable<AppDossierQuery['dossier']>['state'];

/** What can be done with a dossier, and by whom in which state; the server decides, this only offers. */
interface Step {
  readonly roles: readonly RoleName[];
  readonly states: readonly DossierState[];
}

const PROVINCE: readonly RoleName[] = ['COUNCIL_SECRETARY', 'ADVISORY_TEAM'];
const OFFICE: readonly RoleName[] = [...PROVINCE, 'COORDINATION_OFFICE'];
const AT_COMMUNE: readonly DossierState[] = ['SUBMITTED', 'COMMUNE_REVIEW', 'ASSESSED'];
const AT_PROVINCE: readonly DossierState[] = ['FORWARDED', 'ACCEPTED'];

/** Who has the dossiers in the menu: producers have pages of their own. */
export const DOSSIER_READERS: readonly RoleName[] = [
  ...OFFICE,
  'COMMUNE_OFFICER',
  'AUDITOR',
  'COUNCIL_CHAIR',
  'COUNCIL_MEMBER',
];
/** Who is told what is due. */
export const DEADLINE_READERS: readonly RoleName[] = [...OFFICE, 'COMMUNE_OFFICER', 'AUDITOR'];
/** Who reads what the advisory team tells the chair. */
export const ADVICE_READERS: readonly RoleName[] = [
  ...OFFICE,
  'AUDITOR',
  'COUNCIL_CHAIR',
  'COUNCIL_MEMBER',
];

export const STEPS = {
  communeReviewStart: [{ roles: ['COMMUNE_OFFICER'], states: ['SUBMITTED'] }],
  communeAssessmentRecord: [{ roles: ['COMMUNE_OFFICER'], states: AT_COMMUNE }],
  dossierForward: [{ roles: ['COMMUNE_OFFICER'], states: ['ASSESSED'] }],
  dossierReturn: [
    { roles: ['COMMUNE_OFFICER'], states: AT_COMMUNE },
    { roles: PROVINCE, states: AT_PROVINCE },
  ],
  dossierAccept: [{ roles: PROVINCE, states: ['FORWARDED'] }],
  dossierCommentAdd: [
    { roles: ['COMMUNE_OFFICER'], states: [...AT_COMMUNE, 'RETURNED'] },
    { roles: PROVINCE, states: [...AT_PROVINCE, 'RETURNED'] },
  ],
  dossierSamplesRecord: [
    {
      roles: ['COMMUNE_OFFICER', 'COUNCIL_SECRETARY', 'COORDINATION_OFFICE'],
      states: [...AT_COMMUNE, ...AT_PROVINCE],
    },
  ],
  dossierCheckRecord: [{ roles: OFFICE, states: AT_PROVINCE }],
  advisoryReportRecord: [{ roles: PROVINCE, states: AT_PROVINCE }],
  fieldVisitPlan: [{ roles: OFFICE, states: AT_PROVINCE }],
  fieldVisitRecord: [{ roles: OFFICE, states: AT_PROVINCE }],
  extraTestRequest: [{ roles: OFFICE, states: AT_PROVINCE }],
  extraTestRecord: [{ roles: OFFICE, states: AT_PROVINCE }],
  dossierRequestMore: [{ roles: OFFICE, states: AT_PROVINCE }],
  dossierRequestWithdraw: [{ roles: OFFICE, states: AT_PROVINCE }],
  dossierRequestAnswer: [{ roles: ['COMMUNE_OFFICER'], states: AT_PROVINCE }],
  dossierEvidenceAdd: [{ roles: ['PRODUCER'], states: ['DRAFT', 'RETURNED', ...AT_PROVINCE] }],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type StepName = keyof typeof STEPS;

/** Whether somebody with these roles is offered the step. */
export function isOffered(
  name: StepName,
  roles: ReadonlySet<RoleName>,
  state: DossierState,
): boolean {
  return STEPS[name].some(
    (step: Step) => step.states.includes(state) && step.roles.some((role) => roles.has(role)),
  );
}
