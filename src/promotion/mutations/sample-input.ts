import { refuse } from '../../platform/graphql/user-errors.ts';
import type { SampleConsignmentEntity } from '../event-work.entity.ts';
import { ConsignmentState } from '../event-work.enums.ts';
import { samplesMayMove } from '../event-work.rules.ts';

interface Samples {
  readonly state: ConsignmentState;
  readonly handedOverOn?: string | null;
  readonly arrivedOn?: string | null;
  readonly returnedOn?: string | null;
}

/** Refuses a step that cannot follow, a step without its day, and days in another order. */
export function checkSamples(before: SampleConsignmentEntity | null, given: Samples): void {
  if (before && !samplesMayMove(before.state, given.state)) {
    const text = {
      vi: 'Hàng mẫu không chuyển sang trạng thái này được. Chưa có gì thay đổi.',
      en: 'The samples cannot go to this state. Nothing was changed.',
    };
    throw refuse('WRONG_STATE', text, ['input', 'state'], { consignment: before });
  }
  const { state } = given;
  const { PLANNED, ARRIVED, RETURNED } = ConsignmentState;
  const day = (name: 'handedOverOn' | 'arrivedOn' | 'returnedOn') =>
    given[name] === undefined ? (before?.[name] ?? null) : given[name];
  const [left, came, back] = [day('handedOverOn'), day('arrivedOn'), day('returnedOn')];
  if (state !== PLANNED && !left) throw wrongDays('handedOverOn');
  if ((state === ARRIVED || state === RETURNED) && !came) throw wrongDays('arrivedOn');
  if (state === RETURNED && !back) throw wrongDays('returnedOn');
  if (left && came && came < left) throw wrongDays('arrivedOn');
  if (came && back && back < came) throw wrongDays('returnedOn');
}

function wrongDays(field: string) {
  const text = {
    vi: 'Thiếu ngày của bước này, hoặc các ngày không theo thứ tự. Chưa ghi gì.',
    en: 'The day of this step is missing, or the days do not follow each other. Nothing was stored.',
  };
  return refuse('DAYS', text, ['input', field]);
}
