import { template } from '../notice-template.ts';

const DECISION = {
  SELECTED: {
    vi: ['Được chọn tham gia', 'được chọn tham gia. Hãy xác nhận để giữ chỗ'],
    en: ['Selected', 'was selected. Confirm it to keep the place'],
  },
  WAITING: {
    vi: ['Trong danh sách dự bị', 'nằm trong danh sách dự bị'],
    en: ['On the waiting list', 'is on the waiting list'],
  },
  DECLINED: {
    vi: ['Không được chọn tham gia', 'không được chọn; lý do kèm theo'],
    en: ['Not selected', 'was not selected; the reason is attached'],
  },
} as const;

/** Trade promotion; `subjectId` is the application. */
export const promotionNotices = {
  /** Occasion: the revision of the application. */
  eventApplicationDecided: template<{
    producerId: string;
    eventName: string;
    decision: 'SELECTED' | 'WAITING' | 'DECLINED';
    reason: string | null;
  }>(
    'event-application.decided',
    'EventApplication',
    ({ producerId, eventName, decision, reason }) => {
      const { vi, en } = DECISION[decision];
      return {
        to: { producerId },
        title: { vi: `${vi[0]}: ${eventName}`, en: `${en[0]}: ${eventName}` },
        body: {
          vi: `Đăng ký tham gia “${eventName}” ${vi[1]}.`,
          en: `Your application for “${eventName}” ${en[1]}.`,
        },
        detail: reason,
      };
    },
  ),
};
