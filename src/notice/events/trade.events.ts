import { bothDays, template, type Recipients } from '../notice-template.ts';

/** Contracts with buyers; `subjectId` is the contract. */
export const tradeNotices = {
  /** Some weeks before the last day. Occasion: the last day. */
  tradeContractEnding: template<{
    producerIds: readonly string[];
    communeIds: readonly string[];
    kind: 'MEMORANDUM' | 'CONTRACT';
    number: string;
    buyerName: string;
    validUntil: string;
  }>('trade-contract.ending', 'TradeContract', (contract) => {
    const { kind, number, buyerName, validUntil } = contract;
    const vi = `${kind === 'CONTRACT' ? 'Hợp đồng' : 'Biên bản ghi nhớ'}${number && ` ${number}`}`;
    const en = `${kind === 'CONTRACT' ? 'Contract' : 'Memorandum'}${number && ` ${number}`}`;
    const to: Recipients[] = [
      ...contract.producerIds.map((producerId) => ({ producerId })),
      ...contract.communeIds.map(
        (unitId) => ({ role: 'TRADE_PROMOTION', unitId }) satisfies Recipients,
      ),
    ];
    return {
      to,
      title: { vi: `${vi} sắp hết hạn: ${buyerName}`, en: `${en} ends soon: ${buyerName}` },
      body: {
        vi: `${vi} với “${buyerName}” có hiệu lực đến hết ngày ${bothDays(validUntil).vi}. Muốn tiếp tục cần thỏa thuận gia hạn.`,
        en: `${en} with “${buyerName}” is in force until the end of ${bothDays(validUntil).en}. To go on, agree on a renewal.`,
      },
    };
  }),
};
