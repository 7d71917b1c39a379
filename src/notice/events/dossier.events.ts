import { bothDays, template } from '../notice-template.ts';

interface ForProducer {
  readonly producerId: string;
  readonly productName: string;
}

interface ForCommune {
  readonly communeId: string;
  readonly productName: string;
}

/** From the registration to the council's door. `subjectId` is the dossier. */
export const dossierNotices = {
  /** To the commune: a dossier came in. Once per submission: give the revision as occasion. */
  dossierSubmitted: template<ForCommune & { receiptNumber: string }>(
    'dossier.submitted',
    'Dossier',
    ({ communeId, productName, receiptNumber }) => ({
      to: { role: 'COMMUNE_OFFICER', unitId: communeId },
      title: { vi: `Hồ sơ mới: ${productName}`, en: `New dossier: ${productName}` },
      body: {
        vi: `Hồ sơ đăng ký sản phẩm “${productName}”, phiếu số ${receiptNumber}, đã được nộp cho xã, phường. Hãy tiếp nhận và kiểm tra.`,
        en: `The dossier of “${productName}”, receipt ${receiptNumber}, was lodged with the commune. Please take it up and check it.`,
      },
    }),
  ),

  dossierReturned: template<ForProducer & { reason: string }>(
    'dossier.returned',
    'Dossier',
    ({ producerId, productName, reason }) => ({
      to: { producerId },
      title: { vi: `Hồ sơ cần bổ sung: ${productName}`, en: `Dossier returned: ${productName}` },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” được trả lại để sửa. Nội dung đã nhập vẫn còn. Hãy mở hồ sơ, xem góp ý, sửa rồi nộp lại.`,
        en: `The dossier of “${productName}” came back to be mended. What was entered is still there. Open it, read the remarks, mend it and lodge it again.`,
      },
      detail: reason,
    }),
  ),

  /** A comment to the producer. Occasion: the id of the comment. */
  dossierCommented: template<ForProducer & { comment: string }>(
    'dossier.commented',
    'Dossier',
    ({ producerId, productName, comment }) => ({
      to: { producerId },
      title: { vi: `Góp ý về hồ sơ: ${productName}`, en: `Comment on the dossier: ${productName}` },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” có góp ý mới.`,
        en: `There is a new comment on the dossier of “${productName}”.`,
      },
      detail: comment,
    }),
  ),

  dossierAccepted: template<ForProducer>(
    'dossier.accepted',
    'Dossier',
    ({ producerId, productName }) => ({
      to: { producerId },
      title: { vi: `Hồ sơ đủ điều kiện: ${productName}`, en: `Dossier accepted: ${productName}` },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” đủ điều kiện đưa ra Hội đồng đánh giá, phân hạng. Bạn sẽ được báo khi có kết quả.`,
        en: `The dossier of “${productName}” is complete and goes to the rating council. You will be told when there is a result.`,
      },
    }),
  ),

  /** The commune sent it on: to the producer and to the province's secretary. */
  dossierForwarded: template<ForProducer & ForCommune>(
    'dossier.forwarded',
    'Dossier',
    ({ producerId, communeId, productName }) => ({
      to: [{ producerId }, { role: 'COUNCIL_SECRETARY', unitId: communeId }],
      title: {
        vi: `Hồ sơ đã chuyển lên tỉnh: ${productName}`,
        en: `Dossier sent on: ${productName}`,
      },
      body: {
        vi: `UBND xã, phường đã chuyển hồ sơ sản phẩm “${productName}” lên cấp tỉnh.`,
        en: `The people's committee of the commune sent the dossier of “${productName}” to the province.`,
      },
    }),
  ),

  /** The answer to such a request: to the province's secretary. Occasion: the id of the request. */
  dossierMoreAnswered: template<ForCommune & { answer: string }>(
    'dossier.more-answered',
    'Dossier',
    ({ communeId, productName, answer }) => ({
      to: { role: 'COUNCIL_SECRETARY', unitId: communeId },
      title: {
        vi: `Đã trả lời yêu cầu bổ sung: ${productName}`,
        en: `What was asked for is answered: ${productName}`,
      },
      body: {
        vi: `Yêu cầu bổ sung của cấp tỉnh về hồ sơ sản phẩm “${productName}” đã được trả lời. Mở hồ sơ để xem và kiểm tra tiếp.`,
        en: `The province's request about the dossier of “${productName}” was answered. Open the dossier to read it and go on.`,
      },
      detail: answer,
    }),
  ),

  /** A round of the year nears its last day. Occasion: the level with the day; `subjectId` the round. */
  ratingRoundEnding: template<{
    unitId: string;
    number: number;
    year: number;
    doneBefore: string;
    dossiersOpen: number;
  }>(
    'rating-round.ending',
    'RatingRound',
    ({ unitId, number, year, doneBefore, dossiersOpen }) => ({
      to: [
        { role: 'COUNCIL_SECRETARY', unitId },
        { role: 'COORDINATION_OFFICE', unitId },
      ],
      title: {
        vi: `Sắp hết đợt đánh giá ${number} năm ${year}`,
        en: `Rating round ${number} of ${year} ends soon`,
      },
      body: {
        vi: `Đợt đánh giá, phân hạng ${number} năm ${year} cần xong trước ngày ${bothDays(doneBefore).vi}. Hồ sơ của đợt chưa có kết quả: ${dossiersOpen}.`,
        en: `Rating round ${number} of ${year} is to be done before ${bothDays(doneBefore).en}. Dossiers of the round without a result: ${dossiersOpen}.`,
      },
    }),
  ),

  dossierForwardedToMinistry: template<ForProducer>(
    'dossier.forwarded-to-ministry',
    'Dossier',
    ({ producerId, productName }) => ({
      to: { producerId },
      title: {
        vi: `Hồ sơ đã gửi Bộ: ${productName}`,
        en: `Dossier sent to the ministry: ${productName}`,
      },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” đã được gửi lên cấp Trung ương để đánh giá, phân hạng.`,
        en: `The dossier of “${productName}” was sent to the central level to be rated.`,
      },
    }),
  ),

  /** A deadline comes near. Occasion: the day of the deadline with the days left. */
  dossierDeadlineNear: template<ForCommune & { dueOn: string; workingDaysLeft: number }>(
    'dossier.deadline-near',
    'Dossier',
    ({ communeId, productName, dueOn, workingDaysLeft }) => ({
      to: { role: 'COMMUNE_OFFICER', unitId: communeId },
      title: { vi: `Sắp hết hạn xử lý: ${productName}`, en: `Deadline near: ${productName}` },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” cần xử lý xong trước hết ngày ${bothDays(dueOn).vi} (còn ${workingDaysLeft} ngày làm việc).`,
        en: `The dossier of “${productName}” is due by the end of ${bothDays(dueOn).en} (working days left: ${workingDaysLeft}).`,
      },
    }),
  ),

  /** A deadline has passed: to the commune and to the coordination office. */
  dossierDeadlineLate: template<ForCommune & { dueOn: string }>(
    'dossier.deadline-late',
    'Dossier',
    ({ communeId, productName, dueOn }) => ({
      to: [
        { role: 'COMMUNE_OFFICER', unitId: communeId },
        { role: 'COORDINATION_OFFICE', unitId: communeId },
      ],
      title: { vi: `Quá hạn xử lý: ${productName}`, en: `Overdue: ${productName}` },
      body: {
        vi: `Hồ sơ sản phẩm “${productName}” đã quá hạn xử lý ngày ${bothDays(dueOn).vi}.`,
        en: `The dossier of “${productName}” was due on ${bothDays(dueOn).en}.`,
      },
    }),
  ),

  /** The province asks for more. Occasion: the id of the request. */
  dossierMoreRequested: template<ForProducer & { what: string; dueOn?: string | null }>(
    'dossier.more-requested',
    'Dossier',
    ({ producerId, productName, what, dueOn }) => ({
      to: { producerId },
      title: {
        vi: `Cần bổ sung tài liệu: ${productName}`,
        en: `More is asked for: ${productName}`,
      },
      body: {
        vi: `Cần bổ sung tài liệu cho hồ sơ sản phẩm “${productName}”${dueOn ? `, hạn ${bothDays(dueOn).vi}` : ''}. Mở hồ sơ để xem cần những gì.`,
        en: `More documents are asked for in the dossier of “${productName}”${dueOn ? `, by ${bothDays(dueOn).en}` : ''}. Open the dossier to see which.`,
      },
      detail: what,
    }),
  ),
};
