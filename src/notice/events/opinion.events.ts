import { bothDays, template } from '../notice-template.ts';

interface Asked {
  readonly personIds: readonly string[];
  readonly productName: string;
  readonly dueOn: string;
}

/** The council answers in writing (lấy ý kiến bằng văn bản); `subjectId` is the dossier. */
export const opinionNotices = {
  /** To the members asked in writing; `subjectId` is the dossier. Occasion: the round. */
  writtenOpinionAsked: template<Asked>(
    'written-opinion.asked',
    'Dossier',
    ({ personIds, productName, dueOn }) => ({
      to: { personIds },
      title: { vi: `Xin ý kiến bằng văn bản: ${productName}`, en: `Opinion asked: ${productName}` },
      body: {
        vi: `Đề nghị cho ý kiến bằng văn bản về đánh giá, phân hạng lại sản phẩm “${productName}”, hạn ${bothDays(dueOn).vi}.`,
        en: `Please give your written opinion on the new rating of “${productName}” by ${bothDays(dueOn).en}.`,
      },
    }),
  ),

  /** To those whose opinion is missing. Occasion: the round with the days left. */
  writtenOpinionDue: template<Asked>(
    'written-opinion.due',
    'Dossier',
    ({ personIds, productName, dueOn }) => ({
      to: { personIds },
      title: {
        vi: `Chưa có ý kiến bằng văn bản: ${productName}`,
        en: `Your opinion is missing: ${productName}`,
      },
      body: {
        vi: `Chưa nhận được ý kiến bằng văn bản của bạn về đánh giá, phân hạng lại sản phẩm “${productName}”, hạn ${bothDays(dueOn).vi}.`,
        en: `Your written opinion on the new rating of “${productName}” has not come; it is due on ${bothDays(dueOn).en}.`,
      },
    }),
  ),

  /** To those who run the round. Occasion: the round with the days left, or that it is late. */
  opinionRoundEnding: template<{
    unitId: string;
    productName: string;
    dueOn: string;
    missing: number;
  }>('written-opinion.round-ending', 'Dossier', ({ unitId, productName, dueOn, missing }) => ({
    to: { role: 'COUNCIL_SECRETARY', unitId },
    title: {
      vi: `Sắp hết hạn lấy ý kiến: ${productName}`,
      en: `Round of opinions ends: ${productName}`,
    },
    body: {
      vi: `Hạn lấy ý kiến bằng văn bản về sản phẩm “${productName}” là ${bothDays(dueOn).vi}; còn ${missing} người chưa trả lời. Hãy nhắc và đóng đợt lấy ý kiến.`,
      en: `The round of written opinions on “${productName}” is due on ${bothDays(dueOn).en}; answers missing: ${missing}. Please close it.`,
    },
  })),

  /** What the council concluded, without opinions or stars. Occasion: the round. */
  opinionRoundConcluded: template<{
    producerId: string;
    unitId: string;
    productName: string;
    kept: boolean;
  }>('written-opinion.concluded', 'Dossier', ({ producerId, unitId, productName, kept }) => ({
    to: [{ producerId }, { role: 'COORDINATION_OFFICE', unitId }],
    title: {
      vi: `Kết luận của Hội đồng về đánh giá lại: ${productName}`,
      en: `The council concluded on the new rating: ${productName}`,
    },
    body: kept
      ? {
          vi: `Qua ý kiến bằng văn bản, Hội đồng thống nhất giữ hạng sao của sản phẩm “${productName}”. Quyết định công nhận sẽ được thông báo sau.`,
          en: `By written opinions the council agreed that “${productName}” keeps its stars. The decision of recognition will be told.`,
        }
      : {
          vi: `Qua ý kiến bằng văn bản, Hội đồng cần họp để đánh giá, phân hạng lại sản phẩm “${productName}”. Hồ sơ vẫn đủ điều kiện và chờ phiên họp.`,
          en: `By written opinions the council has to meet about “${productName}”. The dossier stays accepted and waits for a session.`,
        },
  })),
};
