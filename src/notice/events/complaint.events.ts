import { bothDays, template } from '../notice-template.ts';

interface ForProducer {
  readonly producerId: string;
  readonly productName: string;
}

interface ForOffice {
  readonly communeId: string;
  readonly productName: string;
}

const OUTCOMES = {
  UPHELD: { vi: 'chấp nhận', en: 'upheld' },
  PARTLY: { vi: 'chấp nhận một phần', en: 'partly upheld' },
  REJECTED: { vi: 'không chấp nhận', en: 'rejected' },
} as const;

const office = (unitId: string) => [
  { role: 'COUNCIL_SECRETARY', unitId } as const,
  { role: 'COORDINATION_OFFICE', unitId } as const,
];

/** Complaints of producers; `subjectId` is the complaint. */
export const complaintNotices = {
  complaintLodged: template<ForOffice>(
    'complaint.lodged',
    'Complaint',
    ({ communeId, productName }) => ({
      to: office(communeId),
      title: { vi: `Có kiến nghị mới: ${productName}`, en: `New complaint: ${productName}` },
      body: {
        vi: `Chủ thể gửi kiến nghị về sản phẩm “${productName}”. Hãy vào sổ và trả lời bằng văn bản.`,
        en: `The producer of “${productName}” lodged a complaint. Please register it and answer in writing.`,
      },
    }),
  ),

  complaintRegistered: template<ForProducer & { number: string; registeredOn: string }>(
    'complaint.registered',
    'Complaint',
    ({ producerId, productName, number, registeredOn }) => ({
      to: { producerId },
      title: {
        vi: `Kiến nghị đã vào sổ: ${productName}`,
        en: `Complaint registered: ${productName}`,
      },
      body: {
        vi: `Kiến nghị về sản phẩm “${productName}” đã vào sổ số ${number} ngày ${bothDays(registeredOn).vi}.`,
        en: `The complaint about “${productName}” was registered as no. ${number} on ${bothDays(registeredOn).en}.`,
      },
    }),
  ),

  /** Occasion: the revision of the complaint. */
  complaintAnswered: template<ForProducer & { number: string }>(
    'complaint.answered',
    'Complaint',
    ({ producerId, productName, number }) => ({
      to: { producerId },
      title: { vi: `Có văn bản trả lời: ${productName}`, en: `Complaint answered: ${productName}` },
      body: {
        vi: `Kiến nghị số ${number} về sản phẩm “${productName}” đã có văn bản trả lời. Đăng nhập để đọc.`,
        en: `Complaint no. ${number} about “${productName}” was answered in writing. Sign in to read it.`,
      },
    }),
  ),

  /** The product is rated again. Occasion: the new agenda item. */
  complaintRescoring: template<ForProducer & { number: string; sessionNumber: string }>(
    'complaint.rescoring',
    'Complaint',
    ({ producerId, productName, number, sessionNumber }) => ({
      to: { producerId },
      title: { vi: `Sẽ chấm lại: ${productName}`, en: `To be rated again: ${productName}` },
      body: {
        vi: `Theo kiến nghị số ${number}, sản phẩm “${productName}” được đưa vào phiên ${sessionNumber} để chấm lại. Kết quả cũ vẫn được lưu.`,
        en: `Following complaint no. ${number}, “${productName}” is rated again in session ${sessionNumber}. The earlier result is kept.`,
      },
    }),
  ),

  complaintDecided: template<ForProducer & { number: string; outcome: keyof typeof OUTCOMES }>(
    'complaint.decided',
    'Complaint',
    ({ producerId, productName, number, outcome }) => ({
      to: { producerId },
      title: {
        vi: `Đã giải quyết kiến nghị: ${productName}`,
        en: `Complaint decided: ${productName}`,
      },
      body: {
        vi: `Kiến nghị số ${number} về sản phẩm “${productName}” đã được giải quyết: ${OUTCOMES[outcome].vi}.`,
        en: `Complaint no. ${number} about “${productName}” was decided: ${OUTCOMES[outcome].en}.`,
      },
    }),
  ),

  complaintWithdrawn: template<ForOffice>(
    'complaint.withdrawn',
    'Complaint',
    ({ communeId, productName }) => ({
      to: office(communeId),
      title: {
        vi: `Chủ thể rút kiến nghị: ${productName}`,
        en: `Complaint withdrawn: ${productName}`,
      },
      body: {
        vi: `Chủ thể rút kiến nghị về sản phẩm “${productName}”.`,
        en: `The producer withdrew the complaint about “${productName}”.`,
      },
    }),
  ),
};
