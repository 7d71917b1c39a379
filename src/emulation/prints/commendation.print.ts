import { isMadeUp } from '../../commune-criteria/made-up.rules.ts';
import { DocumentFormat, DocumentKind } from '../../document/document.enums.ts';
import type { CommendationData } from '../../document/papers/commendation.paper.ts';
import { definePrint } from '../../document/prints/definitions.ts';
import type { Print, PrintProblem, PrintRequest } from '../../document/prints/print.ts';
import { decide, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { communeById, provinceOf } from '../../region/region.loader.ts';
import { CommendationForm, FORM_NAMES } from '../award.enums.ts';
import { emulationAccess } from '../emulation.access.ts';
import { EmulationState } from '../emulation.enums.ts';
import { awardById, campaignById } from '../emulation.loader.ts';
import {
  commendationById,
  emulationDecisionById,
  registrationById,
} from '../registration.loader.ts';

/** What a certificate is made of, before places are named. */
interface Facts extends Pick<
  CommendationData,
  'award' | 'campaign' | 'authority' | 'decision' | 'demonstration'
> {
  readonly form: CommendationForm;
  readonly communeId: string;
  readonly name: string | null;
}

/** Flags and other things are no papers. */
const ON_PAPER: readonly CommendationForm[] = [
  ...[CommendationForm.MERIT_CERTIFICATE, CommendationForm.COMMENDATION_LETTER],
];

/** A line of the register that counts. */
async function decided(context: Context, id: string): Promise<Facts | null> {
  const row = await context.load(commendationById, id);
  if (!row || row.withdrawnReason !== null) return null;
  const decision = (await context.load(emulationDecisionById, row.decisionId))!;
  const campaign = row.campaignId ? await context.load(campaignById, row.campaignId) : null;
  const { award, form, communeId, name } = row;
  const { number, decidedOn, authority } = decision;
  return {
    ...{ award, form, communeId, name, authority, decision: { number, decidedOn } },
    campaign: campaign?.name ?? null,
    demonstration: isMadeUp(row.source, campaign?.basis ?? null),
  };
}

/** A registration that is proposed and waits for its decision. */
async function proposed(context: Context, id: string): Promise<Facts | null> {
  const row = await context.load(registrationById, id);
  if (row?.state !== EmulationState.PROPOSED) return null;
  const award = (await context.load(awardById, row.awardId))!;
  const campaign = (await context.load(campaignById, award.campaignId))!;
  const { communeId, name } = row;
  const { form, authority } = award;
  return {
    ...{ award: award.name, form, communeId, name, authority, decision: null },
    campaign: campaign.name,
    demonstration: isMadeUp(campaign.basis),
  };
}

async function gather(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  const { type, uuid } = request.subject;
  const facts = await (type === 'EmulationCommendation' ? decided : proposed)(context, uuid);
  const rule = emulationAccess.certificatePrint;
  const mayPrint =
    facts &&
    decide(rule, context.actor, { unitId: facts.communeId }).allowed &&
    scopeAllows(rule, context.actor, 'read');
  if (!mayPrint) return 'NOT_FOUND';
  if (!ON_PAPER.includes(facts.form)) return 'NOTHING';
  const { form, communeId, name, ...said } = facts;
  const commune = (await communeById(context, communeId))!;
  const province = await provinceOf(commune, context);
  const data: CommendationData = {
    ...said,
    form: FORM_NAMES[form].vi,
    to: [name, commune.fullName].filter(Boolean).join(', '),
    placeName: province?.name ?? null,
  };
  return {
    ...{ subjectType: type, subjectId: uuid, scope: `${request.kind}:${uuid}` },
    number: facts.decision?.number ?? 'trình ký',
    // People sign it, not this system: what it prints is never the certificate itself.
    draft: true,
    fileName: form === CommendationForm.MERIT_CERTIFICATE ? 'bang-khen' : 'giay-khen',
    ...{ data, paper: 'COMMENDATION', sets: 1 },
  };
}

definePrint({
  kind: DocumentKind.EMULATION_CERTIFICATE,
  formats: [DocumentFormat.PDF],
  subjects: ['EmulationCommendation', 'EmulationRegistration'],
  gather,
});
