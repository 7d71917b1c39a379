import { bothDays, template, type Recipients } from '../notice-template.ts';

interface About {
  readonly to: readonly Recipients[];
  /** The duty in short, in Vietnamese. */
  readonly text: string;
  readonly organisation: string;
}

/** Duties that documents give; `subjectId` is the time it is to be done. */
export const dutyNotices = {
  /** Occasion: the day. */
  dutyDueSoon: template<About & { dueOn: string }>(
    'duty.due-soon',
    'DutyOccurrence',
    ({ to, text, organisation, dueOn }) => ({
      to,
      title: {
        vi: `Nhiệm vụ đến hạn ngày ${bothDays(dueOn).vi}: ${organisation}`,
        en: `A duty is due on ${bothDays(dueOn).en}: ${organisation}`,
      },
      body: {
        vi: `${organisation} có nhiệm vụ đến hạn ngày ${bothDays(dueOn).vi}: ${text} Hãy báo cáo tiến độ hoặc báo hoàn thành.`,
        en: `${organisation} has a duty that is due on ${bothDays(dueOn).en}: ${text} Please report how far it is, or that it is done.`,
      },
    }),
  ),

  /** Occasion: the day. */
  dutyOverdue: template<About & { dueOn: string }>(
    'duty.overdue',
    'DutyOccurrence',
    ({ to, text, organisation, dueOn }) => ({
      to,
      title: { vi: `Nhiệm vụ quá hạn: ${organisation}`, en: `A duty is overdue: ${organisation}` },
      body: {
        vi: `Nhiệm vụ của ${organisation} đã quá hạn ngày ${bothDays(dueOn).vi} mà chưa báo hoàn thành: ${text}`,
        en: `A duty of ${organisation} was due on ${bothDays(dueOn).en} and is not reported as done: ${text}`,
      },
    }),
  ),

  /** For the office to accept. Occasion: the revision. */
  dutyDone: template<About>('duty.done', 'DutyOccurrence', ({ to, text, organisation }) => ({
    to,
    title: {
      vi: `Báo hoàn thành nhiệm vụ: ${organisation}`,
      en: `A duty is reported as done: ${organisation}`,
    },
    body: {
      vi: `${organisation} báo đã hoàn thành: ${text} Hãy xác nhận hoặc trả lại kèm lý do.`,
      en: `${organisation} reports as done: ${text} Please accept it, or give it back with a reason.`,
    },
  })),

  /** Occasion: the revision. */
  dutyReturned: template<About & { reason: string }>(
    'duty.returned',
    'DutyOccurrence',
    ({ to, text, organisation, reason }) => ({
      to,
      title: {
        vi: `Nhiệm vụ bị trả lại: ${organisation}`,
        en: `A duty was given back: ${organisation}`,
      },
      body: {
        vi: `Cơ quan điều phối chưa xác nhận nhiệm vụ của ${organisation}: ${text} Hãy xem lý do và báo cáo lại.`,
        en: `The coordination office did not accept a duty of ${organisation}: ${text} Please read the reason and report again.`,
      },
      detail: reason,
    }),
  ),
};
