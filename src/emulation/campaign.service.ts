import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { EmulationCampaignEntity } from './emulation.entity.ts';
import { officersOf } from './emulation-save.service.ts';
import { EmulationCampaignState } from './emulation.enums.ts';
import { campaignState, lastDayToRegister } from './emulation.rules.ts';

type Frame = Pick<EmulationCampaignEntity, 'code' | 'startsOn' | 'endsOn' | 'openTo'>;

const IN_USE = {
  vi: 'Phong trào đã có danh hiệu, đăng ký, kế hoạch hoặc hoạt động nằm ngoài khung mới. Chưa có gì thay đổi.',
  en: 'The campaign has awards, registrations, plans or events outside the new frame. Nothing was changed.',
};

/** What there is lies outside: an award for others, or something of another day. */
const OUTSIDE = `
  SELECT 1 FROM emulation_campaign c
   WHERE c.code = $1 AND (
     EXISTS (SELECT FROM emulation_award a WHERE a.campaign_id = c.id AND a.subject <> ALL($4))
     OR EXISTS (SELECT FROM emulation_award a JOIN emulation_registration r ON r.award_id = a.id
       WHERE a.campaign_id = c.id AND r.state <> 'WITHDRAWN'
         AND r.registered_on NOT BETWEEN $2 AND $3)
     OR EXISTS (SELECT FROM emulation_plan p WHERE p.campaign_id = c.id
       AND p.year NOT BETWEEN extract(year FROM $2::date) AND extract(year FROM $3::date))
     OR EXISTS (SELECT FROM emulation_event e WHERE e.campaign_id = c.id
       AND e.cancelled_reason IS NULL AND coalesce(e.held_on, e.planned_on) NOT BETWEEN $2 AND $3))`;

/** Refuses a frame into which what there is does not fit. */
export async function requireRoom(tx: Transaction, frame: Frame): Promise<void> {
  const { code, startsOn, endsOn, openTo } = frame;
  const rows = await tx.em.query<unknown[]>(OUTSIDE, [code, startsOn, endsOn, openTo]);
  if (rows.length > 0) throw refuse('IN_USE', IN_USE, ['input']);
}

/** Communes hear of a campaign once they can register; again when the last day is another. */
export async function tellOfOpening(
  tx: Transaction,
  campaign: EmulationCampaignEntity,
): Promise<void> {
  if (campaignState(campaign, tx.context.today) !== EmulationCampaignState.REGISTERING) return;
  const openUntil = lastDayToRegister(campaign);
  const about = { subjectId: campaign.id, occasion: openUntil, to: await officersOf(tx) };
  await tell(tx, notices.emulationCampaignOpened({ ...about, campaign: campaign.name, openUntil }));
}
