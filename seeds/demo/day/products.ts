import type { BallotWish } from '../journey/ballot.ts';
import {
  CANNA_NOODLES,
  FLOWER_TEA,
  HONEY,
  RICE_NOODLES,
  STICKY_RICE,
  type MadeUpProducer,
  type MadeUpProduct,
} from '../made-up.ts';

/** What happens to a product in the room. */
export type Turn =
  | 'PLAIN'
  | 'CONFLICT'
  | 'SPREAD'
  /** Eleven sheets of 70 and one of 69. */
  | 'JUST_BELOW_70'
  /** Twelve sheets of 70. */
  | 'EXACTLY_70'
  | 'MISSED'
  | 'PAPER'
  | 'REVOKED';

export interface DayCase {
  readonly key: MadeUpProducer['key'];
  readonly product: MadeUpProduct;
  readonly turn: Turn;
  readonly wish: BallotWish;
  /** The star the council should come to. */
  readonly star: number;
}

/** Criterion 1.5 of sheet 6: linkage contracts, of which 4 stars need at least 2 points. */
export const MISSED_CRITERION = '1.5';

const four = (aim = 78): BallotWish => ({ star: 4, aim });
const three: BallotWish = { star: 3, aim: 60 };

type Plan = readonly [
  product: MadeUpProduct,
  name: string,
  turn: Turn,
  wish: BallotWish,
  star: number,
];

const PLANS: readonly Plan[] = [
  [CANNA_NOODLES, 'Miến dong sợi nhỏ', 'PLAIN', four(), 4],
  [HONEY, 'Mật ong bạc hà', 'PLAIN', four(80), 4],
  [STICKY_RICE, 'Gạo nếp hương', 'PLAIN', three, 3],
  [FLOWER_TEA, 'Trà hoa vàng', 'CONFLICT', four(), 4],
  [CANNA_NOODLES, 'Miến dong sợi dẹt', 'SPREAD', four(), 4],
  [RICE_NOODLES, 'Bún khô gạo đỏ', 'JUST_BELOW_70', four(70), 3],
  [RICE_NOODLES, 'Bún khô gạo trắng', 'EXACTLY_70', four(70), 4],
  [CANNA_NOODLES, 'Miến dong gừng', 'MISSED', { ...four(76), below: [MISSED_CRITERION] }, 3],
  [HONEY, 'Mật ong hoa nhãn', 'PAPER', four(), 4],
  [STICKY_RICE, 'Gạo nếp cẩm', 'PLAIN', three, 3],
  [FLOWER_TEA, 'Trà shan tuyết', 'PLAIN', { star: 5, aim: 95 }, 5],
  [HONEY, 'Mật ong nguyên tổ', 'PLAIN', { star: 2, aim: 42 }, 2],
  [RICE_NOODLES, 'Bún khô rau rừng', 'PLAIN', four(82), 4],
  [STICKY_RICE, 'Gạo tẻ nương', 'REVOKED', four(), 4],
  [FLOWER_TEA, 'Trà dây rừng', 'PLAIN', three, 3],
  [HONEY, 'Sáp ong rừng', 'PLAIN', four(), 4],
];

/** Sixteen products; the run in their names tells them from those of other runs. */
export function dayCases(run: string): readonly DayCase[] {
  return PLANS.map(([base, name, turn, wish, star]) => ({
    ...{ turn, wish, star },
    key: base === HONEY || base === FLOWER_TEA ? 'mat-ong' : 'mien-dong',
    product: {
      ...base,
      name: `${name} ${run} (minh họa)`,
      english: `${base.english.replace(' (demonstration)', '')} ${run} (demonstration)`,
    },
  }));
}
