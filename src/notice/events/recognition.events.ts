import type { Bilingual } from '../../platform/graphql/errors.ts';
import { template, type Recipients } from '../notice-template.ts';

interface About {
  readonly to: readonly Recipients[];
  /** The unit, with the hamlet where it is about one. */
  readonly place: string;
  readonly year: number;
  readonly standard: Bilingual;
  readonly state: Bilingual;
  readonly reason: string | null;
}

/** Recognition at a new-rural standard; `subjectId` is the file. */
export const recognitionNotices = {
  /** Every step. Occasion: the revision. */
  recognitionMoved: template<About>('recognition.moved', 'Recognition', (one) => ({
    to: one.to,
    title: {
      vi: `Hồ sơ ${one.standard.vi} ${one.year} của ${one.place}: ${one.state.vi}`,
      en: `File "${one.standard.en}" ${one.year} of ${one.place}: ${one.state.en}`,
    },
    body: {
      vi: `Hồ sơ xét công nhận ${one.standard.vi} năm ${one.year} của ${one.place} nay ở trạng thái "${one.state.vi}".`,
      en: `The file of ${one.place} for the standard "${one.standard.en}" in ${one.year} is now "${one.state.en}".`,
    },
    detail: one.reason,
  })),
};
