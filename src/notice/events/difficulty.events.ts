import { template, type Recipients } from '../notice-template.ts';

interface About {
  readonly to: readonly Recipients[];
  readonly commune: string;
  /** Number and name of the criterion, in Vietnamese. */
  readonly criterion: string;
}

/** Difficulties of communes; `subjectId` is the difficulty. */
export const difficultyNotices = {
  difficultyRaised: template<About>('difficulty.raised', 'Difficulty', (one) => ({
    to: one.to,
    title: { vi: `Khó khăn, vướng mắc mới: ${one.commune}`, en: `New difficulty: ${one.commune}` },
    body: {
      vi: `${one.commune} nêu khó khăn, vướng mắc về tiêu chí số ${one.criterion}. Hãy giao xử lý hoặc trả lời.`,
      en: `${one.commune} raised a difficulty with criterion ${one.criterion}. Please assign it or answer it.`,
    },
  })),

  /** Occasion: the revision. */
  difficultyAssigned: template<About>('difficulty.assigned', 'Difficulty', (one) => ({
    to: one.to,
    title: {
      vi: `Được giao xử lý khó khăn, vướng mắc: ${one.commune}`,
      en: `A difficulty to deal with: ${one.commune}`,
    },
    body: {
      vi: `Khó khăn, vướng mắc của ${one.commune} về tiêu chí số ${one.criterion} được giao để xử lý và trả lời.`,
      en: `The difficulty of ${one.commune} with criterion ${one.criterion} is yours to deal with and answer.`,
    },
  })),

  /** Occasion: the revision. */
  difficultyAnswered: template<About>('difficulty.answered', 'Difficulty', (one) => ({
    to: one.to,
    title: {
      vi: `Khó khăn, vướng mắc đã có trả lời: ${one.commune}`,
      en: `A difficulty was answered: ${one.commune}`,
    },
    body: {
      vi: `Khó khăn, vướng mắc về tiêu chí số ${one.criterion} đã có trả lời. Hãy kết thúc kèm kết quả, hoặc mở lại.`,
      en: `The difficulty with criterion ${one.criterion} was answered. Please close it with what came of it, or reopen it.`,
    },
  })),

  /** Occasion: the revision. */
  difficultyReopened: template<About & { reason: string }>(
    'difficulty.reopened',
    'Difficulty',
    (one) => ({
      to: one.to,
      title: {
        vi: `Khó khăn, vướng mắc mở lại: ${one.commune}`,
        en: `A difficulty was reopened: ${one.commune}`,
      },
      body: {
        vi: `${one.commune} mở lại khó khăn, vướng mắc về tiêu chí số ${one.criterion}. Hãy xem lý do và trả lời.`,
        en: `${one.commune} reopened its difficulty with criterion ${one.criterion}. Please read the reason and answer.`,
      },
      detail: one.reason,
    }),
  ),

  /** Occasion: the revision. */
  difficultyEscalated: template<About & { level: string; reason: string }>(
    'difficulty.escalated',
    'Difficulty',
    (one) => ({
      to: one.to,
      title: {
        vi: `Khó khăn, vướng mắc chuyển lên cấp trên: ${one.commune}`,
        en: `A difficulty went up a level: ${one.commune}`,
      },
      body: {
        vi: `Khó khăn, vướng mắc của ${one.commune} về tiêu chí số ${one.criterion} được chuyển lên ${one.level}.`,
        en: `The difficulty of ${one.commune} with criterion ${one.criterion} went up to ${one.level}.`,
      },
      detail: one.reason,
    }),
  ),

  /** Every seven days. Occasion: since when, and the how-manieth time. */
  difficultyWaiting: template<About & { days: number }>(
    'difficulty.waiting',
    'Difficulty',
    (one) => ({
      to: one.to,
      title: {
        vi: `Khó khăn, vướng mắc chờ ${one.days} ngày: ${one.commune}`,
        en: `A difficulty has waited for ${one.days} days: ${one.commune}`,
      },
      body: {
        vi: `Khó khăn, vướng mắc của ${one.commune} về tiêu chí số ${one.criterion} đã chờ ${one.days} ngày chưa có trả lời.`,
        en: `The difficulty of ${one.commune} with criterion ${one.criterion} has waited for an answer for ${one.days} days.`,
      },
    }),
  ),

  /** Every seven days. Occasion: since when, and the how-manieth time. */
  difficultyUnclosed: template<About & { days: number }>(
    'difficulty.unclosed',
    'Difficulty',
    (one) => ({
      to: one.to,
      title: {
        vi: `Chưa kết thúc khó khăn, vướng mắc đã có trả lời: ${one.commune}`,
        en: `An answered difficulty is still open: ${one.commune}`,
      },
      body: {
        vi: `Trả lời về tiêu chí số ${one.criterion} đã có ${one.days} ngày. Hãy kết thúc kèm kết quả, hoặc mở lại.`,
        en: `The answer about criterion ${one.criterion} is ${one.days} days old. Please close the difficulty with what came of it, or reopen it.`,
      },
    }),
  ),
};
