import { document, make, step } from '../day/documents.ts';

export interface Registered {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

export interface Campaign {
  readonly id: string;
  readonly awards: readonly { readonly id: string; readonly name: string }[];
}
export const CampaignsOn = document<{ emulationCampaigns: { nodes: Campaign[] } }, { on: string }>(
  `query CampaignsOn($on: LocalDate!) { emulationCampaigns(first: 100, filter: { on: $on }) {
    nodes { id awards { id name } } } }`,
);
export const RegistrationsOf = document<
  { emulationRegistrations: { nodes: Registered[] } },
  { awardId: string }
>(`query RegistrationsOf($awardId: ID!) {
  emulationRegistrations(first: 10, filter: { awardId: $awardId }) { nodes { id revision state } } }`);

export const SaveCampaign = make<{ campaign: { id: string } | null }>(
  'emulationCampaignSave',
  'campaign { id }',
);
export const SaveAward = make<{
  award: { id: string; criteria: readonly { id: string; position: number }[] } | null;
}>('emulationAwardSave', 'award { id criteria { id position } }');
export const SavePlan = make<{ plan: { year: number } | null }>(
  'emulationPlanSave',
  'plan { year }',
);
export const SaveEvent = make<{ event: { state: string } | null }>(
  'emulationEventSave',
  'event { state }',
);

const ONE = 'registration { id revision state }';
interface One {
  readonly registration: Registered | null;
}
export const Register = make<One>('emulationRegister', ONE);
export const SelfScore = step<One>('emulationSelfScore', ONE);
export const Check = step<One>('emulationCheck', ONE);
export const Confirm = step<One>('emulationConfirm', ONE);

const ALL = 'registrations { id revision state }';
interface All {
  readonly registrations: readonly Registered[] | null;
}
export const Propose = make<All>('emulationPropose', ALL);
export const Commend = make<All>('emulationCommend', ALL);

export const RankingOf = document<
  { emulationRanking: { limitText: string; lines: { inside: boolean; text: string }[] } | null },
  { awardId: string }
>(`query RankingOf($awardId: ID!) { emulationRanking(awardId: $awardId) {
  limitText lines { inside text } } }`);

export const RegisterLines = document<
  { emulationCommendations: { nodes: { id: string; award: string }[] } },
  { campaignId: string }
>(`query RegisterLines($campaignId: ID!) {
  emulationCommendations(first: 10, filter: { campaignId: $campaignId }) { nodes { id award } } }`);
