import { registerEnumType } from 'type-graphql';

export enum ChainStage {
  INPUTS = 'INPUTS',
  GROWING = 'GROWING',
  PROCESSING = 'PROCESSING',
  TRADING = 'TRADING',
  CONSUMPTION = 'CONSUMPTION',
}
registerEnumType(ChainStage, {
  name: 'ChainStage',
  description: 'What a participant does in a value chain (khâu của chuỗi giá trị).',
  valuesConfig: {
    INPUTS: { description: 'Seed, feed, material, services (cung ứng vật tư, dịch vụ đầu vào).' },
    GROWING: { description: 'Growing, rearing, gathering, harvesting (sản xuất, thu hoạch).' },
    PROCESSING: { description: 'Preparation and processing (sơ chế, chế biến).' },
    TRADING: { description: 'Buying up, transport, selling (thu mua, phân phối, bán).' },
    CONSUMPTION: { description: 'Those who use it up (tiêu dùng).' },
  },
});

export enum PartyKind {
  HOUSEHOLD = 'HOUSEHOLD',
  INDIVIDUAL = 'INDIVIDUAL',
  FARM = 'FARM',
  COOPERATIVE_GROUP = 'COOPERATIVE_GROUP',
  COOPERATIVE = 'COOPERATIVE',
  ENTERPRISE = 'ENTERPRISE',
  SHOP = 'SHOP',
  MARKET = 'MARKET',
  CONSUMERS = 'CONSUMERS',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(PartyKind, {
  name: 'ChainPartyKind',
  description: 'What a participant is that is not one of the registered producers.',
  valuesConfig: {
    HOUSEHOLD: { description: 'Household or group of households (hộ gia đình, nhóm hộ).' },
    INDIVIDUAL: { description: 'A person (cá nhân).' },
    FARM: { description: 'Farm (trang trại).' },
    COOPERATIVE_GROUP: { description: 'Cooperative group (tổ hợp tác).' },
    COOPERATIVE: {
      description: 'Cooperative or union of them (hợp tác xã, liên hiệp hợp tác xã).',
    },
    ENTERPRISE: { description: 'Enterprise (doanh nghiệp).' },
    SHOP: { description: 'Shop or sales point (cửa hàng, điểm bán).' },
    MARKET: { description: 'Market, supermarket or online market (chợ, siêu thị, sàn điện tử).' },
    CONSUMERS: { description: 'Consumers as a group (người tiêu dùng).' },
    ORGANISATION: { description: 'Any other organisation (tổ chức khác).' },
  },
});

export enum LinkageForm {
  FULL_CYCLE = 'FULL_CYCLE',
  INPUTS_SALE = 'INPUTS_SALE',
  PRODUCTION_SALE = 'PRODUCTION_SALE',
  INPUTS_PRODUCTION_SALE = 'INPUTS_PRODUCTION_SALE',
  PRODUCTION_PROCESSING_SALE = 'PRODUCTION_PROCESSING_SALE',
  INPUTS_PROCESSING_SALE = 'INPUTS_PROCESSING_SALE',
  PROCESSING_SALE = 'PROCESSING_SALE',
}

/** The seven forms in the words of Nghị định 98/2018/NĐ-CP, Điều 4. */
export const LINKAGE_FORM_TEXT: Readonly<Record<LinkageForm, string>> = {
  FULL_CYCLE:
    'Liên kết từ cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp',
  INPUTS_SALE: 'Liên kết cung ứng vật tư, dịch vụ đầu vào gắn với tiêu thụ sản phẩm nông nghiệp',
  PRODUCTION_SALE: 'Liên kết tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp',
  INPUTS_PRODUCTION_SALE:
    'Liên kết cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp',
  PRODUCTION_PROCESSING_SALE:
    'Liên kết tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp',
  INPUTS_PROCESSING_SALE:
    'Liên kết cung ứng vật tư, dịch vụ đầu vào, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp',
  PROCESSING_SALE: 'Liên kết sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp',
};
registerEnumType(LinkageForm, {
  name: 'LinkageForm',
  description:
    'The forms of linkage (hình thức liên kết) of Nghị định 98/2018/NĐ-CP, Điều 4, in its order.',
  valuesConfig: Object.fromEntries(
    Object.values(LinkageForm).map((form, index) => [
      form,
      { description: `Form ${index + 1}: ${LINKAGE_FORM_TEXT[form]}.` },
    ]),
  ),
});

export enum ShareOf {
  OUTPUT = 'OUTPUT',
  MATERIAL = 'MATERIAL',
}
registerEnumType(ShareOf, {
  name: 'ContractShareOf',
  description: 'What the share of a contract is a share of.',
  valuesConfig: {
    OUTPUT: { description: "The product's yearly output (sản lượng sản phẩm)." },
    MATERIAL: { description: 'The raw material used in a year (nguyên liệu).' },
  },
});

export enum SupplyNodeKind {
  PRODUCT = 'PRODUCT',
  PARTICIPANT = 'PARTICIPANT',
}
registerEnumType(SupplyNodeKind, {
  name: 'SupplyNodeKind',
  description: 'What stands at a place of the supply graph.',
  valuesConfig: {
    PRODUCT: { description: 'A product (sản phẩm).' },
    PARTICIPANT: { description: 'A participant of a chain (tác nhân).' },
  },
});

export enum ShareBasis {
  STATED = 'STATED',
  VOLUME = 'VOLUME',
  MIXED = 'MIXED',
}
registerEnumType(ShareBasis, {
  name: 'LinkageShareBasis',
  description: 'What a share under contract is computed from.',
  valuesConfig: {
    STATED: { description: 'Shares that the contracts state.' },
    VOLUME: { description: 'Contracted volumes against what there is in a year.' },
    MIXED: { description: 'Both: stated shares, and volumes of contracts that state none.' },
  },
});

export enum ShareGap {
  NO_CONTRACT = 'NO_CONTRACT',
  CONTRACT_WITHOUT_SHARE = 'CONTRACT_WITHOUT_SHARE',
  YEARLY_AMOUNT_UNKNOWN = 'YEARLY_AMOUNT_UNKNOWN',
  UNITS_DIFFER = 'UNITS_DIFFER',
}
registerEnumType(ShareGap, {
  name: 'LinkageShareGap',
  description: 'What is missing for a complete sum.',
  valuesConfig: {
    NO_CONTRACT: { description: 'No linkage contract is in force on the day.' },
    CONTRACT_WITHOUT_SHARE: {
      description: 'A contract states neither a share nor a volume that says what it is of.',
    },
    YEARLY_AMOUNT_UNKNOWN: {
      description:
        'A contract states a volume, and how much there is in a year is not recorded (capacity and season of the product; volumes of links).',
    },
    UNITS_DIFFER: { description: 'The volume of a contract has another unit than the year.' },
  },
});

export enum LevelRemark {
  SHARE_UNKNOWN = 'SHARE_UNKNOWN',
  EXACTLY_75_PERCENT = 'EXACTLY_75_PERCENT',
  CARRYING_OUT_TO_BE_SHOWN = 'CARRYING_OUT_TO_BE_SHOWN',
}
registerEnumType(LevelRemark, {
  name: 'LinkageLevelRemark',
  description: 'What has to be known about a proposed level.',
  valuesConfig: {
    SHARE_UNKNOWN: { description: 'The share is not known, so no level is proposed.' },
    EXACTLY_75_PERCENT: {
      description: 'The sheet has no level for exactly 75 %; the lower one is proposed.',
    },
    CARRYING_OUT_TO_BE_SHOWN: {
      description:
        'The days of the contracts reach 12 months; that they were carried out steadily has to be shown.',
    },
  },
});

export enum LotState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(LotState, {
  name: 'LotState',
  description: 'How far a lot has come (trạng thái lô).',
  valuesConfig: {
    DRAFT: { description: 'Being entered (nháp); for those who keep it.' },
    PUBLISHED: { description: 'Anybody may trace it (đã công bố).' },
    WITHDRAWN: { description: 'Called back, with the reason for everybody to see (thu hồi).' },
  },
});
