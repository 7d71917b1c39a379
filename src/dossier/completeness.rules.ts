import { shiftDay } from '../calendar/working-days.rules.ts';
import { CheckState, ChangeTopic } from './dossier-form.enums.ts';
import { DossierKind, EvidenceKind } from './dossier.enums.ts';
import { DossierPiece } from './dossier-piece.enums.ts';

const P = DossierPiece;

/** Everything that decides whether a dossier is whole. */
export interface CompletenessFacts {
  readonly kind: DossierKind;
  readonly legalRepresentative: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly scoredCriteria: number;
  readonly selfScored: number;
  readonly evidenceKinds: readonly EvidenceKind[];
  readonly expiredEvidence: number;
  /** Criteria with points for which there is no evidence. */
  readonly unproven: number;
  readonly openComments: number;
  readonly hasPrevious: boolean;
  readonly certificateEnds: string | null;
  readonly changes: readonly { readonly topic: ChangeTopic; readonly changed: boolean }[];
  readonly organisationKind: string | null;
  readonly representativeSex: string | null;
  readonly representativeEthnicity: string | null;
  readonly permanentAddress: string | null;
  readonly establishedOn: string | null;
  readonly productDescription: string | null;
  readonly hasBusinessRegistration: boolean;
  readonly productDeclared: boolean;
  readonly productionProved: boolean;
  readonly intellectualProperty: readonly string[];
  readonly intellectualPropertyOther: string | null;
  readonly history: string | null;
  readonly structure: string | null;
  /** All four subjects of part II are written. */
  readonly results: boolean;
  readonly plan: string | null;
}

export interface Check {
  readonly piece: DossierPiece;
  readonly state: CheckState;
  /** Without it the dossier cannot be lodged; the others are advice. */
  readonly required: boolean;
}

/** Days before the end of a certificate between which a new rating is asked for (Điều 7 khoản 6). */
const WINDOW = { opens: 180, closes: 120 };

/** Topics on which a new rating has to report, changed or not (Điều 6 khoản 1 điểm c). */
export const RE_RATING_TOPICS = Object.values(ChangeTopic).filter(
  (topic) => topic !== ChangeTopic.OTHER,
);

type Answer = boolean | null;

/** Piece by piece what is there, what is missing and what does not apply, in the order of the forms. */
export function checklist(facts: CompletenessFacts, today: string): Check[] {
  const { kind } = facts;
  const has = (evidence: EvidenceKind) => facts.evidenceKinds.includes(evidence);
  const proved = (ticked: boolean, evidence: EvidenceKind): Answer =>
    ticked ? has(evidence) : null;
  const later = kind !== DossierKind.FIRST;
  const again = kind === DossierKind.RE_RATING;
  const rows: [DossierPiece, Answer, required?: boolean][] = [
    ...applicantRows(facts),
    [P.SELF_SCORE, facts.selfScored >= facts.scoredCriteria],
    [P.EVIDENCE, facts.evidenceKinds.length > 0],
    [
      P.INTELLECTUAL_PROPERTY_NAME,
      facts.intellectualProperty.includes('OTHER') ? !!facts.intellectualPropertyOther : null,
    ],
    [
      P.BUSINESS_REGISTRATION_PAPER,
      proved(facts.hasBusinessRegistration, EvidenceKind.BUSINESS_REGISTRATION),
    ],
    [P.DECLARATION_PAPER, proved(facts.productDeclared, EvidenceKind.PRODUCT_DECLARATION)],
    [P.PRODUCTION_PAPER, proved(facts.productionProved, EvidenceKind.PRODUCTION_CONDITIONS)],
    [
      P.INTELLECTUAL_PROPERTY_PAPER,
      proved(facts.intellectualProperty.length > 0, EvidenceKind.INTELLECTUAL_PROPERTY),
    ],
    [P.VALID_PAPERS, facts.expiredEvidence === 0, again],
    [P.EVIDENCE_BY_CRITERION, facts.unproven === 0, false],
    [P.PREVIOUS, later ? facts.hasPrevious : null],
    [P.CHANGES, later ? changesTold(facts) : null],
    [P.RE_RATING_OPEN, again ? windowOpen(facts.certificateEnds, today) : null],
    [P.RE_RATING_IN_TIME, again ? inTime(facts.certificateEnds, today) : null, false],
    [P.REMARKS_ANSWERED, facts.openComments === 0, false],
  ];
  return rows.map(([piece, answer, required = true]) => ({
    piece,
    required,
    state:
      answer === null
        ? CheckState.NOT_APPLICABLE
        : answer
          ? CheckState.PRESENT
          : CheckState.MISSING,
  }));
}

function applicantRows(facts: CompletenessFacts): [DossierPiece, Answer][] {
  return [
    [P.LEGAL_REPRESENTATIVE, !!facts.legalRepresentative],
    [P.ADDRESS, !!facts.address],
    [P.PHONE, !!facts.phone],
    [P.ORGANISATION_KIND, !!facts.organisationKind],
    [P.REPRESENTATIVE_SEX, !!facts.representativeSex],
    [P.REPRESENTATIVE_ETHNICITY, !!facts.representativeEthnicity],
    [P.PERMANENT_ADDRESS, !!facts.permanentAddress],
    [P.REGISTRATION, !!facts.establishedOn],
    [P.PRODUCT_DESCRIPTION, !!facts.productDescription],
    [P.HISTORY, !!facts.history],
    [P.STRUCTURE, !!facts.structure],
    [P.RESULTS, facts.results],
    [P.PLAN, !!facts.plan],
  ];
}

function changesTold({ kind, changes }: CompletenessFacts): boolean {
  if (kind === DossierKind.UPGRADE) return changes.some(({ changed }) => changed);
  return RE_RATING_TOPICS.every((topic) => changes.some((one) => one.topic === topic));
}

/** Null where the end of the certificate is not known here. */
function windowOpen(ends: string | null, today: string): Answer {
  return ends ? today >= shiftDay(ends, -WINDOW.opens) : null;
}

function inTime(ends: string | null, today: string): Answer {
  return ends ? today <= shiftDay(ends, -WINDOW.closes) : null;
}

/** What keeps a dossier from being lodged. */
export function missingOf(checks: readonly Check[]): DossierPiece[] {
  return checks
    .filter(({ required, state }) => required && state === CheckState.MISSING)
    .map(({ piece }) => piece);
}
