import type { Bilingual } from '../platform/graphql/errors.ts';
import { STANDARD_NAMES } from '../recognition/recognition.enums.ts';
import { BASE_NAMES, QuotaKind, type RankingReason } from './award.enums.ts';
import type { Ranking } from './ranking.loader.ts';

type Line = Ranking['lines'][number];

const ROUNDED: Readonly<Record<string, Bilingual>> = {
  DOWN: { vi: 'làm tròn xuống', en: 'rounded down' },
  NEAREST: { vi: 'làm tròn số học', en: 'rounded' },
  UP: { vi: 'làm tròn lên', en: 'rounded up' },
};

const plain = (value: string | null) => String(Number(value ?? 0));
const comma = (value: string | null) => plain(value).replace('.', ',');

/** How many can win, with the numbers it comes from. */
export function limitWords({ award, limit, baseCount }: Ranking): Bilingual {
  if (award.quota === QuotaKind.NONE) {
    return { vi: 'Không giới hạn số lượng.', en: 'Not limited.' };
  }
  if (award.quota === QuotaKind.COUNT) {
    return { vi: `Tối đa ${limit}.`, en: `At most ${limit}.` };
  }
  const set = BASE_NAMES[award.quotaBase!];
  const standard = award.quotaStandard && STANDARD_NAMES[award.quotaStandard];
  const rounded = ROUNDED[award.rounding!]!;
  return {
    vi: `${comma(award.quotaValue)}% của ${baseCount} (${set.vi}${standard ? ` ${standard.vi}` : ''}), ${rounded.vi}: ${limit}.`,
    en: `${plain(award.quotaValue)} % of ${baseCount} (${set.en}${standard ? `: ${standard.en}` : ''}), ${rounded.en}: ${limit}.`,
  };
}

/** Why somebody is within, or is not. */
export function lineWords({ reason, earlier, points }: Line, { award, limit }: Ranking): Bilingual {
  const scored = points === null ? { vi: '', en: '' } : pointsWords(points);
  const standard = award.requiredStandard && STANDARD_NAMES[award.requiredStandard];
  const WORDS: Readonly<Record<RankingReason, Bilingual>> = {
    CHOSEN: { vi: `Trong chỉ tiêu${scored.vi}.`, en: `Within the quota${scored.en}.` },
    CHOSEN_BY_TIE: {
      vi: `Trong chỉ tiêu: bằng điểm, được chọn theo quyết định có lý do${scored.vi}.`,
      en: `Within the quota: equal points, chosen by a reasoned decision${scored.en}.`,
    },
    TIE_OPEN: {
      vi: `Bằng điểm ở ranh giới chỉ tiêu${scored.vi}: cần quyết định có lý do.`,
      en: `Equal points at the border of the quota${scored.en}: a reasoned decision is needed.`,
    },
    QUOTA: {
      vi: `Ngoài chỉ tiêu ${limit}${scored.vi}.`,
      en: `Beyond the quota of ${limit}${scored.en}.`,
    },
    TIE_LOST: {
      vi: `Ngoài chỉ tiêu ${limit}: bằng điểm, không được chọn theo quyết định có lý do${scored.vi}.`,
      en: `Beyond the quota of ${limit}: equal points, not chosen by a reasoned decision${scored.en}.`,
    },
    EARLIER_REWARD: {
      vi: `Đã được khen thưởng: Quyết định ${earlier}.`,
      en: `Rewarded before: decision ${earlier}.`,
    },
    STANDARD_MISSING: {
      vi: `Chưa có quyết định công nhận đạt chuẩn ${standard?.vi ?? ''} còn hiệu lực.`,
      en: `No decision that stands recognises it: ${standard?.en ?? ''}.`,
    },
    POINTS_MISSING: { vi: 'Chưa có điểm thẩm định.', en: 'Has no checked points.' },
    POINTS_LOW: {
      vi: `Dưới điểm tối thiểu ${comma(award.minPoints)}${scored.vi}.`,
      en: `Below the least points of ${plain(award.minPoints)}${scored.en}.`,
    },
    NOT_CONFIRMED: {
      vi: 'Chưa được người thứ hai xác nhận.',
      en: 'Not confirmed by a second person.',
    },
  };
  return WORDS[reason];
}

function pointsWords(points: string): Bilingual {
  return { vi: `, ${comma(points)} điểm`, en: `, ${plain(points)} points` };
}
