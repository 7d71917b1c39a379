import { registerEnumType } from 'type-graphql';

/** Where resources come from. */
export enum FundingSource {
  CENTRAL = 'CENTRAL',
  LOCAL = 'LOCAL',
  INTEGRATED = 'INTEGRATED',
  CREDIT = 'CREDIT',
  ENTERPRISES = 'ENTERPRISES',
  PEOPLE = 'PEOPLE',
}
registerEnumType(FundingSource, {
  name: 'FundingSource',
  description: 'Where resources come from (nguồn lực), as the reports of the programme name them.',
  valuesConfig: {
    CENTRAL: { description: 'Central budget (ngân sách trung ương).' },
    LOCAL: { description: 'Local budgets (ngân sách địa phương).' },
    INTEGRATED: { description: 'Integrated from other programmes (vốn lồng ghép).' },
    CREDIT: { description: 'Credit (vốn tín dụng).' },
    ENTERPRISES: { description: 'Enterprises and cooperatives (doanh nghiệp, hợp tác xã).' },
    PEOPLE: { description: 'The people (nhân dân đóng góp).' },
  },
});

export const FUNDING_SOURCE_NAMES: Readonly<Record<FundingSource, { vi: string; en: string }>> = {
  CENTRAL: { vi: 'ngân sách trung ương', en: 'central budget' },
  LOCAL: { vi: 'ngân sách địa phương', en: 'local budgets' },
  INTEGRATED: { vi: 'vốn lồng ghép', en: 'integrated from other programmes' },
  CREDIT: { vi: 'vốn tín dụng', en: 'credit' },
  ENTERPRISES: { vi: 'doanh nghiệp, hợp tác xã', en: 'enterprises and cooperatives' },
  PEOPLE: { vi: 'nhân dân đóng góp', en: 'the people' },
};

/** What a line counts. */
export enum ResourceKind {
  MONEY = 'MONEY',
  LABOUR_DAYS = 'LABOUR_DAYS',
  LAND = 'LAND',
  MATERIAL = 'MATERIAL',
  WORKS = 'WORKS',
}
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'What a line of resources counts.',
  valuesConfig: {
    MONEY: { description: 'Money (tiền): planned, allocated, disbursed, in whole VND.' },
    LABOUR_DAYS: { description: 'Labour days (ngày công).' },
    LAND: { description: 'Land that was given (hiến đất), in m².' },
    MATERIAL: { description: 'Materials (vật liệu), each with its name and unit.' },
    WORKS: { description: 'What was built (công trình): how many or how long, with its unit.' },
  },
});

/** What resources went into. */
export enum WorkKind {
  ROAD = 'ROAD',
  IRRIGATION = 'IRRIGATION',
  ELECTRICITY = 'ELECTRICITY',
  SCHOOL = 'SCHOOL',
  CULTURE = 'CULTURE',
  MARKET = 'MARKET',
  HEALTH = 'HEALTH',
  ENVIRONMENT = 'ENVIRONMENT',
  HOUSING = 'HOUSING',
  PRODUCTION = 'PRODUCTION',
  OTHER = 'OTHER',
  NOT_SAID = 'NOT_SAID',
}
registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What resources went into (loại công trình, nội dung).',
  valuesConfig: {
    ROAD: { description: 'Roads (giao thông).' },
    IRRIGATION: { description: 'Irrigation, field canals (thủy lợi, kênh mương).' },
    ELECTRICITY: { description: 'Electricity (điện).' },
    SCHOOL: { description: 'Schools (trường học).' },
    CULTURE: { description: 'Houses and places of culture (cơ sở vật chất văn hóa).' },
    MARKET: { description: 'Rural trade (hạ tầng thương mại).' },
    HEALTH: { description: 'Health (y tế).' },
    ENVIRONMENT: { description: 'Clean water and environment (nước sạch, môi trường).' },
    HOUSING: { description: 'Houses of residents (nhà ở dân cư).' },
    PRODUCTION: { description: 'Development of production (phát triển sản xuất).' },
    OTHER: { description: 'Something else.' },
    NOT_SAID: { description: 'The report does not say what it went into.' },
  },
});

/** Where the amounts of a line do not follow each other. */
export enum ResourceGap {
  ALLOCATED_OVER_PLANNED = 'ALLOCATED_OVER_PLANNED',
  DISBURSED_OVER_ALLOCATED = 'DISBURSED_OVER_ALLOCATED',
  DISBURSED_OVER_PLANNED = 'DISBURSED_OVER_PLANNED',
}
registerEnumType(ResourceGap, {
  name: 'ResourceGap',
  description: 'Where disbursed ≤ allocated ≤ planned does not hold. It is said, not refused.',
  valuesConfig: {
    ALLOCATED_OVER_PLANNED: { description: 'More was allocated than planned.' },
    DISBURSED_OVER_ALLOCATED: { description: 'More was disbursed than allocated.' },
    DISBURSED_OVER_PLANNED: {
      description: 'More was disbursed than planned; what was allocated is not known.',
    },
  },
});
