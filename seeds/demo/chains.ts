import type { ChainPartyKind, ChainStage } from '../generated/operations.ts';
import { CANNA_NOODLES, FLOWER_TEA, HONEY, type MadeUpProduct } from './made-up.ts';

/** Somebody in a chain: the producer of the product, or another one by name. */
export interface DemoParty {
  readonly stage: ChainStage;
  readonly name?: string;
  readonly kind?: ChainPartyKind;
}

export interface DemoLink {
  readonly ends: readonly [from: string, to: string];
  readonly flow: string;
  readonly input?: MadeUpProduct;
  /** Tonnes in a year. */
  readonly tonnes?: string;
  /** In dong. */
  readonly value?: number;
}

/** A made-up value chain. */
export interface DemoChain {
  readonly login: string;
  readonly product: MadeUpProduct;
  readonly name: string;
  readonly parties: Readonly<Record<string, DemoParty>>;
  readonly links: readonly DemoLink[];
  /** The lead and the other party of a linkage contract. */
  readonly contract?: readonly [lead: string, other: string];
}

export const CHAINS: readonly DemoChain[] = [
  {
    login: 'chu-the-1',
    product: CANNA_NOODLES,
    name: 'Chuỗi miến dong Bản Chang (minh họa)',
    parties: {
      seed: { stage: 'INPUTS', name: 'Trại giống dong riềng (minh họa)', kind: 'ENTERPRISE' },
      growers: {
        ...{ stage: 'GROWING', kind: 'HOUSEHOLD' },
        name: 'Nhóm hộ trồng dong xóm Bản Chang (minh họa)',
      },
      maker: { stage: 'PROCESSING' },
      shop: { stage: 'TRADING', name: 'Cửa hàng nông sản (minh họa)', kind: 'SHOP' },
      people: {
        ...{ stage: 'CONSUMPTION', kind: 'CONSUMERS' },
        name: 'Người tiêu dùng trong tỉnh (minh họa)',
      },
    },
    links: [
      { ends: ['seed', 'growers'], flow: 'củ giống', tonnes: '8', value: 64_000_000 },
      { ends: ['growers', 'maker'], flow: 'củ dong riềng', tonnes: '120', value: 300_000_000 },
      { ends: ['maker', 'shop'], flow: 'miến dong', tonnes: '9.5', value: 1_140_000_000 },
      { ends: ['shop', 'people'], flow: 'miến dong đóng gói', tonnes: '9.5' },
      // What is left of the tubers goes back to the fields: chains may run in circles.
      { ends: ['maker', 'growers'], flow: 'bã dong làm phân bón', tonnes: '60' },
    ],
    contract: ['maker', 'growers'],
  },
  {
    login: 'chu-the-2',
    product: HONEY,
    name: 'Chuỗi mật ong Lũng Thàn (minh họa)',
    parties: {
      keeper: { stage: 'GROWING' },
      shop: { stage: 'TRADING', name: 'Chợ phiên (minh họa)', kind: 'MARKET' },
    },
    links: [{ ends: ['keeper', 'shop'], flow: 'mật ong' }],
  },
  {
    login: 'chu-the-2',
    product: FLOWER_TEA,
    name: 'Chuỗi trà hoa rừng (minh họa)',
    parties: {
      pickers: { stage: 'GROWING', name: 'Nhóm hộ hái hoa rừng (minh họa)', kind: 'HOUSEHOLD' },
      keeper: { stage: 'INPUTS', name: 'Nhóm nuôi ong (minh họa)', kind: 'HOUSEHOLD' },
      maker: { stage: 'PROCESSING' },
    },
    links: [
      { ends: ['pickers', 'maker'], flow: 'hoa rừng tươi', tonnes: '1.2' },
      // The honey of one chain is an input of the tea of another.
      { ends: ['keeper', 'maker'], flow: 'mật ong ướp trà', input: HONEY },
    ],
  },
];
