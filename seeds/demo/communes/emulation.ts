import { accepted, present, type Caller } from '../caller.ts';
import { CheckDocument, PrintDocument } from '../day/documents.ts';
import { CommuneOn } from './documents.ts';
import {
  CampaignsOn,
  Check,
  Commend,
  Confirm,
  Propose,
  RankingOf,
  Register,
  RegisterLines,
  RegistrationsOf,
  SaveAward,
  SaveCampaign,
  SaveEvent,
  SavePlan,
  SelfScore,
  type Campaign,
  type Registered,
} from './emulation-documents.ts';
import { MARK, organisation } from './fieldwork.ts';
import { LABEL, WARD, type CommuneStory } from './story.ts';

const AWARD = `Xã, phường tiêu biểu ${MARK}`;

/** Points and lines are made up: no official table is known. */
const TABLE = [
  { text: `Tiêu chí nông thôn mới của năm ${MARK}`, maxPoints: '60' },
  { text: `Huy động nhân dân tham gia ${MARK}`, maxPoints: '40' },
];

/** A campaign from its launch to a certificate that waits for its signature; once per year. */
export async function playEmulation(story: CommuneStory): Promise<void> {
  const { stage, tell, today } = story;
  tell.step(
    'Thi đua: phát động, đăng ký, chấm điểm, hai người xét, xếp hạng có lý do, khen thưởng.',
    'Emulation: launch, registration, points, two people, ranking with reasons, commendation.',
  );
  const office = await stage.as('dieu-phoi');
  const { emulationCampaigns } = await office.send(CampaignsOn, { on: today });
  const earlier = emulationCampaigns.nodes.find((one) => awardIn(one));
  if (earlier) return again(story, office, earlier);
  const ward = present('commune', (await office.send(CommuneOn, WARD)).commune);
  const campaignId = await campaign(story, office, ward.id);
  const award = await awardOf(story, office, campaignId);
  const officer = await stage.as('can-bo-phuong');
  await prepare(story, officer, { campaignId, communeId: ward.id });
  const scores = (...points: string[]) =>
    award.criteria.map(({ id }, index) => ({ criterionId: id, points: points[index] }));
  const judged = await judge(story, officer, {
    ...{ awardId: award.id, communeId: ward.id },
    ...{ self: scores('58', '40'), checked: scores('55', '36.5') },
  });
  await reward(story, office, { campaignId, awardId: award.id, judged });
}

const awardIn = ({ awards }: Campaign) => awards.find(({ name }) => name === AWARD);

async function again({ tell }: CommuneStory, office: Caller, earlier: Campaign): Promise<void> {
  const awardId = present('award', awardIn(earlier)).id;
  const { emulationRegistrations } = await office.send(RegistrationsOf, { awardId });
  const state = emulationRegistrations.nodes[0]?.state ?? '–';
  tell.check(`Đã khen thưởng trong năm · commended before: ${state}`, state === 'COMMENDED');
}

async function campaign(story: CommuneStory, office: Caller, unitId: string): Promise<string> {
  const { today, operation } = story;
  const year = today.slice(0, 4);
  const organisationId = await organisation(story, office, {
    ...{ code: 'MINH-HOA-TD', kind: 'DIVISION', name: `Văn phòng Điều phối ${MARK}` },
    ...{ role: null, unitId },
  });
  const { done } = await office.send(SaveCampaign, {
    input: {
      ...{ code: `MINH-HOA-TD-${year}`, name: `Chung sức xây dựng nông thôn mới ${year} ${MARK}` },
      ...{ organisationId, basis: LABEL, openTo: ['COMMUNE', 'HAMLET', 'HOUSEHOLD', 'UNIT'] },
      ...{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, operationId: operation('campaign') },
    },
  });
  return present('campaign', accepted('emulationCampaignSave', done).campaign).id;
}

async function awardOf({ operation }: CommuneStory, office: Caller, campaignId: string) {
  const { done } = await office.send(SaveAward, {
    input: {
      ...{ campaignId, name: AWARD, subject: 'COMMUNE', form: 'MERIT_CERTIFICATE', source: LABEL },
      ...{ quota: 'PERCENT', quotaValue: '5', quotaBase: 'REGISTERED', rounding: 'UP' },
      ...{ exclusion: 'CAMPAIGN', criteria: TABLE, operationId: operation('award') },
      authority: `Người có thẩm quyền ${MARK}`,
    },
  });
  return present('award', accepted('emulationAwardSave', done).award);
}

interface Place {
  readonly campaignId: string;
  readonly communeId: string;
}

/** The plan of the ward, and its launch. */
async function prepare(story: CommuneStory, officer: Caller, place: Place): Promise<void> {
  const { tell, today, operation } = story;
  const planned = await officer.send(SavePlan, {
    input: {
      ...{ ...place, year: Number(today.slice(0, 4)), content: `${LABEL}: đường hoa, vệ sinh xóm` },
      operationId: operation('emulation-plan'),
    },
  });
  accepted('emulationPlanSave', planned.done);
  const held = await officer.send(SaveEvent, {
    input: {
      ...{ ...place, kind: 'LAUNCH', title: `Lễ phát động ${MARK}`, heldOn: today, people: 150 },
      ...{ place: `Nhà văn hóa ${MARK}`, note: LABEL, operationId: operation('launch') },
    },
  });
  const { event } = accepted('emulationEventSave', held.done);
  tell.check('Đã phát động, 150 người dự · launched', event?.state === 'HELD');
}

interface Judging {
  readonly awardId: string;
  readonly communeId: string;
  readonly self: readonly object[];
  readonly checked: readonly object[];
}

/** The ward registers and scores itself; one person of the office checks, another one confirms. */
async function judge(story: CommuneStory, officer: Caller, given: Judging): Promise<Registered> {
  const { stage, tell, today, operation } = story;
  const [office, chief] = [await stage.as('dieu-phoi'), await stage.as('duyet-bao-cao')];
  const { awardId, communeId, self, checked } = given;
  const entered = await officer.send(Register, {
    input: { awardId, communeId, registeredOn: today, operationId: operation('register') },
  });
  let one = present('registration', accepted('emulationRegister', entered.done).registration);
  const with_ = (name: string, more: object = {}) => ({
    id: one.id,
    input: { baseRevision: one.revision, operationId: operation(name), ...more },
  });
  const scored = await officer.send(SelfScore, with_('self-score', { scores: self }));
  one = present('registration', accepted('emulationSelfScore', scored.done).registration);
  const looked = await office.send(Check, with_('check', { scores: checked, comment: LABEL }));
  one = present('registration', accepted('emulationCheck', looked.done).registration);
  const alone = await office.send(Confirm, with_('confirm-alone'));
  tell.check(
    'Người thẩm định không tự xác nhận được · not by whoever checked',
    alone.done.userErrors[0]?.code === 'SAME_PERSON',
  );
  const other = await chief.send(Confirm, with_('confirm'));
  return present('registration', accepted('emulationConfirm', other.done).registration);
}

interface Rewarding {
  readonly campaignId: string;
  readonly awardId: string;
  readonly judged: Registered;
}

/** Ranking, proposal, decision, and the certificate that waits for its signature. */
async function reward(story: CommuneStory, office: Caller, given: Rewarding): Promise<void> {
  const { tell, today, operation } = story;
  const { campaignId, awardId, judged } = given;
  const { emulationRanking } = await office.send(RankingOf, { awardId });
  const { limitText, lines } = present('ranking', emulationRanking);
  tell.check(`${limitText} ${lines[0]?.text ?? ''}`, lines[0]?.inside === true);
  const entries = ({ id, revision }: Registered) => [
    { registrationId: id, baseRevision: revision },
  ];
  const proposed = await office.send(Propose, {
    input: { awardId, entries: entries(judged), operationId: operation('propose') },
  });
  const [next] = accepted('emulationPropose', proposed.done).registrations ?? [];
  const decided = await office.send(Commend, {
    input: {
      ...{ awardId, entries: entries(present('registration', next ?? null)), decidedOn: today },
      ...{ decisionNumber: `MH-TD-${story.run}`, authority: `Người có thẩm quyền ${MARK}` },
      operationId: operation('commend'),
    },
  });
  accepted('emulationCommend', decided.done);
  const { emulationCommendations } = await office.send(RegisterLines, { campaignId });
  const line = present('commendation', emulationCommendations.nodes[0] ?? null);
  const printed = await office.send(PrintDocument, {
    input: {
      ...{ kind: 'EMULATION_CERTIFICATE', subjectId: line.id },
      operationId: operation('certificate'),
    },
  });
  const { code } = present('document', accepted('documentPrint', printed.done).document);
  const { verifyDocument } = await office.send(CheckDocument, { code });
  tell.check(
    `Bằng khen trình ký, mã ${code} · certificate to be signed`,
    verifyDocument.standing === 'DRAFT',
  );
}
