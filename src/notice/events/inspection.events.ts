import { bothDays, template, type Recipients } from '../notice-template.ts';

interface About {
  readonly to: readonly Recipients[];
  /** What is recommended, in Vietnamese. */
  readonly text: string;
  /** Who has to mend or answer it. */
  readonly addressee: string;
}

/** Visits to communes (`subjectId` is the visit), and what is recommended there or by the Front. */
export const inspectionNotices = {
  /** Occasion: the day. */
  inspectionAnnounced: template<{
    to: readonly Recipients[];
    commune: string;
    organisation: string;
    plannedOn: string;
    lookedAt: string | null;
  }>(
    'inspection.announced',
    'InspectionVisit',
    ({ to, commune, organisation, plannedOn, lookedAt }) => ({
      to,
      title: {
        vi: `Kiểm tra, giám sát ngày ${bothDays(plannedOn).vi}: ${commune}`,
        en: `An inspection on ${bothDays(plannedOn).en}: ${commune}`,
      },
      body: {
        vi: `${organisation} dự kiến kiểm tra, giám sát tại ${commune} ngày ${bothDays(plannedOn).vi}.`,
        en: `${organisation} plans to inspect ${commune} on ${bothDays(plannedOn).en}.`,
      },
      detail: lookedAt,
    }),
  ),

  recommendationMade: template<About & { dueOn: string | null }>(
    'recommendation.made',
    'ProgrammeRecommendation',
    ({ to, text, addressee, dueOn }) => ({
      to,
      title: {
        vi: `Kiến nghị cần thực hiện, trả lời: ${addressee}`,
        en: `A recommendation to act on: ${addressee}`,
      },
      body: {
        vi: `${addressee} được yêu cầu thực hiện, trả lời${dueOn ? ` chậm nhất ngày ${bothDays(dueOn).vi}` : ''}.`,
        en: `${addressee} is asked to act and answer${dueOn ? ` by ${bothDays(dueOn).en}` : ''}.`,
      },
      detail: text,
    }),
  ),

  /** For the office to confirm. Occasion: the revision. */
  recommendationAnswered: template<About>(
    'recommendation.answered',
    'ProgrammeRecommendation',
    ({ to, text, addressee }) => ({
      to,
      title: {
        vi: `Đã trả lời kiến nghị: ${addressee}`,
        en: `A recommendation was answered: ${addressee}`,
      },
      body: {
        vi: `${addressee} đã trả lời một kiến nghị. Hãy xác nhận hoặc trả lại kèm lý do.`,
        en: `${addressee} answered a recommendation. Please confirm it, or give it back with a reason.`,
      },
      detail: text,
    }),
  ),

  /** Occasion: the revision. */
  recommendationReturned: template<About & { reason: string }>(
    'recommendation.returned',
    'ProgrammeRecommendation',
    ({ to, addressee, reason }) => ({
      to,
      title: {
        vi: `Trả lời kiến nghị chưa được xác nhận: ${addressee}`,
        en: `An answer was not confirmed: ${addressee}`,
      },
      body: {
        vi: `Trả lời của ${addressee} chưa được xác nhận. Hãy xem lý do và trả lời lại.`,
        en: `The answer of ${addressee} was not confirmed. Please read the reason and answer again.`,
      },
      detail: reason,
    }),
  ),

  /** Occasion: the day. */
  recommendationDueSoon: template<About & { dueOn: string }>(
    'recommendation.due-soon',
    'ProgrammeRecommendation',
    ({ to, text, addressee, dueOn }) => ({
      to,
      title: {
        vi: `Kiến nghị đến hạn ngày ${bothDays(dueOn).vi}: ${addressee}`,
        en: `A recommendation is due on ${bothDays(dueOn).en}: ${addressee}`,
      },
      body: {
        vi: `${addressee} cần thực hiện, trả lời kiến nghị chậm nhất ngày ${bothDays(dueOn).vi}.`,
        en: `${addressee} has to act on a recommendation and answer by ${bothDays(dueOn).en}.`,
      },
      detail: text,
    }),
  ),

  /** Occasion: the day. */
  recommendationOverdue: template<About & { dueOn: string }>(
    'recommendation.overdue',
    'ProgrammeRecommendation',
    ({ to, text, addressee, dueOn }) => ({
      to,
      title: {
        vi: `Kiến nghị quá hạn: ${addressee}`,
        en: `A recommendation is overdue: ${addressee}`,
      },
      body: {
        vi: `Kiến nghị với ${addressee} đã quá hạn ngày ${bothDays(dueOn).vi} mà chưa có trả lời.`,
        en: `A recommendation to ${addressee} was due on ${bothDays(dueOn).en} and has no answer.`,
      },
      detail: text,
    }),
  ),
};
