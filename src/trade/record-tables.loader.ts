import type { WorkSheet } from '../document/kit/workbook.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatDay } from '../platform/text/format.ts';
import { producerById } from '../producer/producer.loader.ts';
import { productById } from '../product/product.loader.ts';
import { buyerById } from './buyer.loader.ts';
import { ContractKind, type ContractState } from './contract.enums.ts';
import { filteredContracts, type TradeContractFilter } from './contract.filter.ts';
import type { TradeContractEntity } from './contract.entity.ts';
import { linesByContractId, visibleContracts } from './contract.loader.ts';
import { contractStateOn } from './contract.rules.ts';
import { periodFacts } from './period.rules.ts';
import type { SalesRecordEntity } from './sales.entity.ts';
import type { SalesSource } from './sales.enums.ts';
import { filteredSales, type SalesFilter } from './sales.filter.ts';
import { visibleSales } from './sales.loader.ts';
import type { StatisticsBy } from './statistics.enums.ts';
import { CHANNEL_NAMES } from './statistics.filter.ts';
import { tradeStatistics } from './statistics.loader.ts';

const day = (text: string | null) => text && formatDay(text, 'VI');
const number = (text: string | null) => (text === null ? null : Number(text));
const yes = 'minh họa';

const STATES: Readonly<Record<ContractState, string>> = {
  NOT_YET: 'Chưa hiệu lực',
  IN_FORCE: 'Còn hiệu lực',
  EXPIRED: 'Hết hạn',
  ENDED: 'Đã chấm dứt',
};

/** Contracts as the list shows them, one row each. */
export async function contractTable(
  context: Context,
  filter: TradeContractFilter | null,
  most: number,
): Promise<WorkSheet> {
  const contracts = await filteredContracts(visibleContracts(context), filter, context.today)
    .orderBy('c.signed_on', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(most)
    .getMany();
  return contractSheet(context, contracts);
}

export async function contractSheet(
  context: Context,
  contracts: readonly TradeContractEntity[],
): Promise<WorkSheet> {
  const rows = await Promise.all(
    contracts.map(async (contract) => {
      const buyer = await context.load(buyerById, contract.buyerId);
      const lines = await context.load(linesByContractId, contract.id);
      const names = async (ids: readonly (string | null)[], producer: boolean) => {
        const known = [...new Set(ids.flatMap((id) => id ?? []))];
        const found = await context.loadMany<string, { name: string } | null>(
          producer ? producerById : productById,
          known,
        );
        return found.flatMap((one) => one?.name ?? []).join('; ') || null;
      };
      return [
        contract.kind === ContractKind.CONTRACT ? 'Hợp đồng' : 'Biên bản ghi nhớ',
        contract.number,
        buyer?.name ?? null,
        await names(
          lines.map((line) => line.producerId),
          true,
        ),
        await names(
          lines.map((line) => line.productId),
          false,
        ),
        number(contract.valueAmount),
        ...[day(contract.signedOn), day(contract.validFrom), day(contract.validUntil)],
        STATES[contractStateOn(contract, context.today)],
        contract.demonstration ? yes : null,
      ];
    }),
  );
  return {
    name: 'Hợp đồng',
    head: [
      ...['Loại', 'Số', 'Khách mua', 'Chủ thể', 'Sản phẩm', 'Giá trị (đồng)', 'Ngày ký'],
      ...['Hiệu lực từ', 'Đến', 'Tình trạng', 'Dữ liệu'],
    ],
    widths: [16, 16, 30, 34, 34, 16, 12, 12, 12, 15, 11],
    rows,
    landscape: true,
  };
}

const SOURCES: Readonly<Record<SalesSource, string>> = {
  PRODUCER: 'Chủ thể báo',
  CONTRACT: 'Hợp đồng',
  ESTIMATE: 'Ước tính',
};

/** Sales as the list shows them; the columns are those that can be pasted back. */
export async function salesTable(
  context: Context,
  filter: SalesFilter | null,
  most: number,
): Promise<WorkSheet> {
  const records = await filteredSales(visibleSales(context), filter)
    .orderBy('s.period_start', 'DESC')
    .addOrderBy('s.id', 'DESC')
    .limit(most)
    .getMany();
  return salesSheet(context, records);
}

export async function salesSheet(
  context: Context,
  records: readonly SalesRecordEntity[],
): Promise<WorkSheet> {
  const rows = await Promise.all(
    records.map(async (record) => {
      const product = await context.load(productById, record.productId);
      const producer = product && (await context.load(producerById, product.producerId));
      return [
        periodFacts({ kind: record.periodKind, start: record.periodStart }).name,
        ...[product?.name ?? null, producer?.name ?? null, CHANNEL_NAMES[record.channel]],
        ...[number(record.amount), number(record.quantity), record.unit, SOURCES[record.source]],
        record.demonstration ? yes : null,
      ];
    }),
  );
  return {
    name: 'Doanh số',
    head: [
      ...['Kỳ', 'Sản phẩm', 'Chủ thể', 'Kênh', 'Giá trị (đồng)', 'Số lượng', 'Đơn vị', 'Nguồn'],
      'Dữ liệu',
    ],
    widths: [14, 34, 34, 18, 16, 12, 10, 14, 11],
    rows,
  };
}

const BY: Readonly<Record<StatisticsBy, string>> = {
  YEAR: 'Năm',
  GROUP: 'Ngành',
  STARS: 'Hạng sao',
  COMMUNE: 'Xã, phường',
  CHANNEL: 'Kênh bán',
};

/** Figures line by line, and all together at the end. */
export async function statisticsTable(
  context: Context,
  by: StatisticsBy,
  years: { readonly from: number; readonly until: number },
): Promise<WorkSheet> {
  const { lines, total } = await tradeStatistics(context, by, years);
  return {
    name: 'Thống kê',
    above: [`Thống kê xúc tiến thương mại ${years.from}–${years.until}`],
    head: [
      ...[BY[by], 'Sản phẩm', 'Chủ thể', 'Sự kiện', 'Gian hàng', 'Hợp đồng', 'Biên bản ghi nhớ'],
      ...['Giá trị hợp đồng (đồng)', 'Doanh số (đồng)'],
    ],
    widths: [30, 11, 11, 11, 11, 11, 14, 20, 20],
    rows: [...lines, total].map((line) => [
      ...[line.name, line.products, line.producers, line.events, line.booths],
      ...[line.contracts, line.memoranda, number(line.contractValue), Number(line.sales)],
    ]),
  };
}
