import { bothDays, template } from '../notice-template.ts';

/** Linkage contracts; `subjectId` is the contract. */
export const chainNotices = {
  /** 60 and 30 days before the end. Occasion: the end with the days. */
  linkageContractEnding: template<{
    producerIds: readonly string[];
    communeId: string;
    productName: string;
    contractNumber: string;
    days: 60 | 30;
    validUntil: string;
  }>('linkage-contract.ending', 'LinkageContract', (contract) => ({
    to: [
      ...contract.producerIds.map((producerId) => ({ producerId })),
      { role: 'TRADE_PROMOTION', unitId: contract.communeId },
    ],
    title: {
      vi: `Hợp đồng liên kết sắp hết hạn: ${contract.productName}`,
      en: `Linkage contract about to end: ${contract.productName}`,
    },
    body: {
      vi: `Hợp đồng liên kết số ${contract.contractNumber} của sản phẩm “${contract.productName}” có hiệu lực đến hết ngày ${bothDays(contract.validUntil).vi}, còn không quá ${contract.days} ngày. Nếu tiếp tục liên kết, hãy gia hạn hoặc ký hợp đồng mới.`,
      en: `Linkage contract no. ${contract.contractNumber} of “${contract.productName}” is in force until the end of ${bothDays(contract.validUntil).en}, at most ${contract.days} more days. To go on, renew it or sign a new one.`,
    },
  })),
};
