import { bothDays, template } from '../notice-template.ts';

interface Session {
  /** The members who are told. */
  readonly personIds: readonly string[];
  /** As printed, e.g. `05/2026`. */
  readonly sessionNumber: string;
  readonly heldOn: string;
  /** Time of day, e.g. `08:00`; null when it is not known. */
  readonly startsAt: string | null;
  readonly place: string;
}

interface Item {
  readonly personIds: readonly string[];
  readonly sessionNumber: string;
  /** Place on the agenda. */
  readonly position: number;
  readonly productName: string;
}

const when = ({ heldOn, startsAt, place }: Session) => ({
  vi: `${startsAt ? `lúc ${startsAt} ` : ''}ngày ${bothDays(heldOn).vi}, tại ${place}`,
  en: `on ${bothDays(heldOn).en}${startsAt ? ` at ${startsAt}` : ''}, at ${place}`,
});

/** A council session; `subjectId` is the session, or the agenda item where a product is named. */
export const sessionNotices = {
  /** Occasion: left out for the first invitation; the revision when a changed date is told again. */
  sessionInvitation: template<Session & { productCount: number }>(
    'session.invitation',
    'CouncilSession',
    (session) => ({
      to: { personIds: session.personIds },
      title: {
        vi: `Giấy mời họp Hội đồng, phiên ${session.sessionNumber}`,
        en: `Invitation to council session ${session.sessionNumber}`,
      },
      body: {
        vi: `Kính mời dự phiên ${session.sessionNumber} của Hội đồng đánh giá, phân hạng, ${when(session).vi}. Số sản phẩm: ${session.productCount}. Hãy đọc hồ sơ trước và khai báo nếu có liên quan đến chủ thể.`,
        en: `You are invited to session ${session.sessionNumber} of the rating council, ${when(session).en}. Products: ${session.productCount}. Please read the dossiers beforehand and declare conflicts of interest.`,
      },
    }),
  ),

  /** Occasion: the day it is sent. */
  sessionReminder: template<Session>('session.reminder', 'CouncilSession', (session) => ({
    to: { personIds: session.personIds },
    title: {
      vi: `Nhắc họp Hội đồng, phiên ${session.sessionNumber}`,
      en: `Reminder: council session ${session.sessionNumber}`,
    },
    body: {
      vi: `Phiên ${session.sessionNumber} họp ${when(session).vi}.`,
      en: `Session ${session.sessionNumber} is held ${when(session).en}.`,
    },
  })),

  sessionOpened: template<Session>('session.opened', 'CouncilSession', (session) => ({
    to: { personIds: session.personIds },
    title: {
      vi: `Phiên ${session.sessionNumber} đã mở`,
      en: `Session ${session.sessionNumber} is open`,
    },
    body: {
      vi: `Phiên ${session.sessionNumber} đã mở. Bạn có thể chấm điểm các sản phẩm được mở.`,
      en: `Session ${session.sessionNumber} is open. You can rate the products that are open.`,
    },
  })),

  /** To members whose sheet is missing. Occasion: the round with the running number of the reminder. */
  itemReminder: template<Item>(
    'session-item.reminder',
    'SessionItem',
    ({ personIds, sessionNumber, position, productName }) => ({
      to: { personIds },
      title: {
        vi: `Chưa nộp phiếu: số ${position}, ${productName}`,
        en: `Sheet not submitted: no. ${position}, ${productName}`,
      },
      body: {
        vi: `Phiên ${sessionNumber}: phiếu chấm của bạn cho sản phẩm số ${position} “${productName}” chưa được nộp.`,
        en: `Session ${sessionNumber}: your sheet for product no. ${position} “${productName}” has not been submitted.`,
      },
    }),
  ),

  /** Scoring opened again. Occasion: the round. The reason must not quote points. */
  itemReopened: template<Item & { reason: string }>(
    'session-item.reopened',
    'SessionItem',
    ({ personIds, sessionNumber, position, productName, reason }) => ({
      to: { personIds },
      title: {
        vi: `Chấm lại: số ${position}, ${productName}`,
        en: `Rated again: no. ${position}, ${productName}`,
      },
      body: {
        vi: `Phiên ${sessionNumber}: sản phẩm số ${position} “${productName}” được mở lại để chấm lại. Phiếu trước của bạn vẫn được lưu; hãy xem lại và nộp phiếu mới.`,
        en: `Session ${sessionNumber}: product no. ${position} “${productName}” is open again for another round. Your earlier sheet is kept; look through it and submit a new one.`,
      },
      detail: reason,
    }),
  ),

  /** To the producer, when the result is released. Points stand in the result, not here. */
  resultReleased: template<{ producerId: string; productName: string; sessionNumber: string }>(
    'session-item.result-released',
    'SessionItem',
    ({ producerId, productName, sessionNumber }) => ({
      to: { producerId },
      title: { vi: `Có kết quả đánh giá: ${productName}`, en: `Result released: ${productName}` },
      body: {
        vi: `Kết quả đánh giá sản phẩm “${productName}” tại phiên ${sessionNumber} đã được công bố. Đăng nhập để xem điểm và giải thích.`,
        en: `The result of “${productName}” in session ${sessionNumber} was released. Sign in to see the points and the explanation.`,
      },
    }),
  ),
};
