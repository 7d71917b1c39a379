import { bothDays } from '../notice/notice-template.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { findById } from '../platform/db/rows.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { communeOn } from './emulation-save.service.ts';
import { EmulationState, EmulationSubject } from './emulation.enums.ts';
import { lastDayToRegister } from './emulation.rules.ts';
import { withoutHousehold } from './household.rules.ts';
import { EmulationRegistrationEntity } from './registration.entity.ts';
import { awardOf, noteStep } from './registration.service.ts';

export interface Registering {
  readonly awardId: string;
  readonly communeId: string;
  readonly name: string | null;
  readonly consent: boolean;
  readonly pledge: string | null;
  readonly registeredOn: string;
}

export const REGISTER_ERRORS = {
  NOT_IN_FORCE: 'The commune did not exist on the day.',
  OUTSIDE_CAMPAIGN: 'The day lies before the campaign, after its registration, or ahead.',
  ALREADY_REGISTERED: 'It stands for this award already; the payload holds that registration.',
  NAME_NEEDED: 'Hamlets, households and units have a name, communes have none of their own.',
  CONSENT_OF_HOUSEHOLD: 'Only a household is asked whether it may be named.',
} as const;

const ALREADY = {
  vi: 'Đối tượng này đã đăng ký danh hiệu này. Chưa có gì được lưu; hãy xem đăng ký đã có.',
  en: 'It is registered for this award already. Nothing was stored; look at that registration.',
};
const NAME_NEEDED = {
  vi: 'Xóm, hộ gia đình, đơn vị cần có tên; xã, phường thì không ghi tên riêng. Chưa có gì được lưu.',
  en: 'Hamlets, households and units need a name; a commune has none here. Nothing was stored.',
};
const CONSENT = {
  vi: 'Chỉ ghi đồng ý nêu tên cho hộ gia đình. Chưa có gì được lưu.',
  en: 'Consent to be named is for households only. Nothing was stored.',
};

/** Registers a commune, or a hamlet, a household, a unit of it, for an award. */
export async function register(
  tx: Transaction,
  given: Registering,
): Promise<EmulationRegistrationEntity> {
  const { em, context } = tx;
  tx.authorize({ unitId: given.communeId });
  const { award, campaign } = await awardOf(tx, given.awardId, 'awardId');
  const { subject } = award;
  if ((subject === EmulationSubject.COMMUNE) !== (given.name === null)) {
    throw refuse('NAME_NEEDED', NAME_NEEDED, ['input', 'name']);
  }
  if (given.consent && subject !== EmulationSubject.HOUSEHOLD) {
    throw refuse('CONSENT_OF_HOUSEHOLD', CONSENT, ['input', 'consent']);
  }
  const last = lastDayToRegister(campaign);
  const { registeredOn: day } = given;
  if (day < campaign.startsOn || day > last || day > context.today) {
    const [from, until] = [bothDays(campaign.startsOn), bothDays(last)];
    const text = {
      vi: `Ngày đăng ký phải từ ${from.vi} đến ${until.vi} và không sau hôm nay. Chưa có gì được lưu.`,
      en: `The day lies between ${from.en} and ${until.en}, and not after today. Nothing was stored.`,
    };
    throw refuse('OUTSIDE_CAMPAIGN', text, ['input', 'registeredOn']);
  }
  await communeOn(em, given.communeId, day);
  const id = uuidv7();
  const state = EmulationState.REGISTERED;
  const recordedBy = context.actor.personId!;
  const row = { ...given, id, subject, state, recordedBy, revision: 1 };
  await em
    .createQueryBuilder()
    .insert()
    .into(EmulationRegistrationEntity)
    .values(row)
    .orIgnore()
    .execute();
  const made = await findById(em, EmulationRegistrationEntity, id);
  if (!made) throw refuse('ALREADY_REGISTERED', ALREADY, ['input'], await thatOf(tx, given));
  await noteStep(tx, made, 'register', null, null);
  tx.record({
    action: 'emulationRegistration.register',
    ...{ subjectType: 'EmulationRegistration', subjectId: id, after: withoutHousehold(made) },
  });
  return made;
}

async function thatOf(
  { em }: Transaction,
  { awardId, communeId, name }: Registering,
): Promise<object> {
  const registration = await em
    .createQueryBuilder(EmulationRegistrationEntity, 'r')
    .where('r.awardId = :awardId AND r.communeId = :communeId', { awardId, communeId })
    .andWhere(`lower(coalesce(r.name, '')) = lower(:name) AND r.state <> 'WITHDRAWN'`, {
      name: name ?? '',
    })
    .getOne();
  return { registration };
}
