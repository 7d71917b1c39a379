import { template } from '../notice-template.ts';

interface Asked {
  readonly producerId: string;
  readonly producerName: string;
  /** Code of the receipt. Who the buyer is stays in the inquiry. */
  readonly code: string;
}

interface AskedPlace extends Asked {
  readonly communeId: string;
}

const everybody = ({ producerId, communeId }: AskedPlace) => [
  { producerId } as const,
  { role: 'TRADE_PROMOTION', unitId: communeId } as const,
];

/** Inquiries of buyers; `subjectId` is the inquiry. */
export const inquiryNotices = {
  inquiryCame: template<AskedPlace>('inquiry.came', 'Inquiry', (asked) => ({
    to: everybody(asked),
    title: {
      vi: `Khách hỏi mua: ${asked.producerName}`,
      en: `A buyer asks: ${asked.producerName}`,
    },
    body: {
      vi: `Có khách hỏi mua của “${asked.producerName}” (mã ${asked.code}). Hãy trả lời trong 48 giờ.`,
      en: `A buyer asks “${asked.producerName}” (code ${asked.code}). Please answer within 48 hours.`,
    },
  })),

  inquiryLate: template<AskedPlace>('inquiry.late', 'Inquiry', (asked) => ({
    to: everybody(asked),
    title: {
      vi: `Quá 48 giờ chưa trả lời khách: ${asked.producerName}`,
      en: `A buyer has waited 48 hours: ${asked.producerName}`,
    },
    body: {
      vi: `Khách hỏi mua của “${asked.producerName}” (mã ${asked.code}) đã chờ quá 48 giờ. Hãy gọi lại, hoặc nhờ cán bộ xúc tiến.`,
      en: `The buyer who asked “${asked.producerName}” (code ${asked.code}) has waited for more than 48 hours. Please call back, or ask trade staff to.`,
    },
  })),
};
