import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import type { ProducerKind } from '../generated/operations.ts';

/** What is said of every entry that was taken from the press. */
export const PRESS_LABEL = 'Dữ liệu minh họa; theo báo chí, chưa đối chiếu quyết định';

interface RawProduct {
  readonly product: string;
  readonly producer: string | null;
  readonly place_as_reported: string | null;
  readonly former_district: string | null;
  readonly star: number | null;
  readonly year: string | null;
  readonly decision: string | null;
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly present_unit: { readonly code: string } | null;
}

interface Reading {
  /** Sub-group of the official list (26/2026, Phụ lục I). Read from the name, not from a decision. */
  readonly subgroup: string;
  readonly why: string;
  /** Shared by products of one producer whom the press does not name. */
  readonly brand?: string;
  /** Where the printed name describes rather than names. */
  readonly name?: string;
}

const TEA: Reading = { subgroup: 'I.5.a', why: 'chè đã chế biến' };
const SPIRIT: Reading = { subgroup: 'II.1.a', why: 'rượu chưng cất từ ngũ cốc' };
const HONEY: Reading = { subgroup: 'I.2.b', why: 'mật ong' };
const MEAT: Reading = { subgroup: 'I.3.d', why: 'chế biến từ thịt' };
const JELLY: Reading = { subgroup: 'I.3.c', why: 'thạch từ cây thạch đen, một loại cây rau' };
const NOODLES: Reading = { subgroup: 'I.3.b', why: 'bún từ gạo' };
const CANNA: Reading = {
  subgroup: 'I.3.b',
  why: 'xếp cùng bún, phở khô; nguyên liệu là củ nên hội đồng có thể chọn bộ 7',
};
const KNIFE: Reading = { subgroup: 'IV.1', why: 'đồ rèn thủ công gia dụng' };
const STAY: Reading = { subgroup: 'VI.1', why: 'lưu trú du lịch cộng đồng' };

/** Our reading of each name; nothing here comes from a recognition decision. */
const READINGS: Readonly<Record<string, Reading>> = {
  'Lạp sườn': MEAT,
  'Thịt xông khói': MEAT,
  'Miến dong Tân Việt Á': CANNA,
  'Gạo nếp hương Bảo Lạc': { subgroup: 'I.2.a', why: 'gạo' },
  'Hồng trà': TEA,
  'Lục trà': TEA,
  'Trà ô long': TEA,
  'Nấm hương Việt Trúc Mai': { subgroup: 'I.3.c', why: 'nấm khô, xếp cùng rau củ chế biến' },
  'Rượu ngô Đại Hoàng Cao Bằng': { ...SPIRIT, brand: 'rượu ngô Đại Hoàng' },
  'Rượu ngô Đại Hoàng Long Phụng': { ...SPIRIT, brand: 'rượu ngô Đại Hoàng' },
  'Rượu ngô Đại Hoàng Tiên Tửu': { ...SPIRIT, brand: 'rượu ngô Đại Hoàng' },
  'Trà xanh Tài Hồ Sìn': TEA,
  'Mật ong rừng tự nhiên xã Hoàng Tung': HONEY,
  'Rượu gạo nhật Cao Bằng': SPIRIT,
  'Gạo nhật Cao Bằng': { subgroup: 'I.2.a', why: 'gạo' },
  'Cơm cháy Huy Hoàng': { subgroup: 'I.3.b', why: 'chế biến từ gạo' },
  'Bún trắng khô cô Luyến': { ...NOODLES, brand: 'bún khô cô Luyến' },
  'Bún cẩm khô cô Luyến': { ...NOODLES, brand: 'bún khô cô Luyến' },
  'Miến dong Cường Yên': CANNA,
  'Rượu ngô Bình Long': SPIRIT,
  'Thạch đen Su Hào': JELLY,
  'Mật ong hoa tự nhiên Bình Dương': HONEY,
  'Rượu ngô Đinh Đông': SPIRIT,
  'Khẩu sli Nà Giàng': { subgroup: 'I.3.b', why: 'bánh từ gạo nếp' },
  'Rượu ngô Cải Vân': SPIRIT,
  'Mế Farmstay': STAY,
  'Lạc đỏ Lục Khu': { subgroup: 'I.2.a', why: 'hạt sơ chế' },
  'Lạp sườn lợn đen': MEAT,
  "Lan's Homestay": STAY,
  'Yến Nhi - Bản Giốc Homestay': STAY,
  'Mật ong Đoàn Linh': HONEY,
  'Dao Minh Tuấn': KNIFE,
  'Dao (hộ Nông Văn Sơn)': { ...KNIFE, name: 'Dao Phúc Sen (hộ Nông Văn Sơn)' },
  'Đường phên Bó Tờ': { subgroup: 'I.3.d', why: 'đường mía, nông sản thực phẩm khác' },
  'Thạch đen Hằng Hoàng': JELLY,
  'Bún khô (several products)': { ...NOODLES, name: 'Bún khô Ba sạch Hưng Đạo' },
  'Thạch đen Lê Thùy': JELLY,
  'Nho hạ đen Cao Bằng': { subgroup: 'I.1.a', why: 'quả tươi' },
};

/** Where an entry stands in for a place of which only the former district is known: its old seat. */
const SEATS: Readonly<Record<string, string>> = {
  'Hòa An': '01654',
  'Hà Quảng': '01438',
  'Bảo Lạc': '01321',
  'Quảng Hòa': '01576',
};
/** Phường Thục Phán: for entries of which not even a district is known. */
const SOMEWHERE = '01273';

export interface PressProducer {
  readonly name: string;
  readonly kind: ProducerKind;
  readonly communeCode: string;
  readonly source: string;
}

export interface PressProduct {
  readonly name: string;
  readonly producer: PressProducer;
  readonly communeCode: string;
  readonly subgroup: string;
  readonly summary: string;
  readonly englishSummary: string;
  readonly source: string;
}

/** The file is written in English and quotes Vietnamese; here everything is Vietnamese. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/as reported for /, 'báo nêu cho năm '],
  [/reported Dec 2023/, 'báo tháng 12/2023'],
  [/\bby (\d{4})/, 'đến năm $1'],
  [/(\d{4}) list/, 'danh sách năm $1'],
  [/(\d{4}) round/, 'đợt năm $1'],
  [/place inferred from the name/, 'nơi suy từ tên'],
  [/\b(article|page) /, 'bài '],
];

function inVietnamese(text: string): string {
  return VIETNAMESE.reduce((said, [english, words]) => said.replace(english, words), text);
}

function kindOf(name: string): ProducerKind {
  if (/^(HTX|Hợp tác xã)/.test(name)) return 'COOPERATIVE';
  if (/^(Công ty|Doanh nghiệp)/.test(name)) return 'ENTERPRISE';
  return 'REGISTERED_HOUSEHOLD';
}

function producerName(raw: RawProduct, reading: Reading): string {
  if (raw.producer && !raw.producer.includes('name cut')) return raw.producer;
  return `Chủ thể ${reading.brand ?? raw.product} (báo chí không nêu tên)`;
}

function placeOf(raw: RawProduct): { code: string; words: string } {
  const { place_as_reported: reported, former_district: district } = raw;
  if (raw.present_unit) {
    return {
      code: raw.present_unit.code,
      words: `Nơi theo báo: ${inVietnamese(reported ?? district ?? '')}.`,
    };
  }
  const seat = district ? SEATS[district] : undefined;
  return seat
    ? { code: seat, words: `Báo chỉ nêu ${reported ?? district}; tạm đặt ở xã trung tâm cũ.` }
    : { code: SOMEWHERE, words: 'Báo không nêu nơi sản xuất; tạm đặt ở phường Thục Phán.' };
}

function summaryOf(raw: RawProduct): string {
  const star = raw.star ? `Báo chí nêu ${raw.star} sao` : 'Báo chí không nêu số sao';
  const when = raw.year ? ` (${inVietnamese(raw.year)})` : '';
  return `${PRESS_LABEL}. ${star}${when}; không phải giấy chứng nhận còn hiệu lực.`;
}

function englishSummaryOf({ star }: RawProduct): string {
  const told = star ? `It reports ${star} stars` : 'It reports no number of stars';
  return `Demonstration data; as the press tells it, not checked against a decision. ${told}; not a valid certificate.`;
}

function sourceOf(raw: RawProduct, reading: Reading, place: string): string {
  const decision = raw.decision ? ` Quyết định được nêu: ${raw.decision}.` : '';
  const group = ` Phân nhóm suy từ tên: ${reading.why}.`;
  return `${PRESS_LABEL}.${decision} ${place}${group} Nguồn: ${inVietnamese(raw.sources[0] ?? '')}`.slice(
    0,
    500,
  );
}

/** The products that public text names, as far as it tells. */
export async function readPressProducts(): Promise<PressProduct[]> {
  const path = join(packageRoot(), 'seeds', 'demo', 'data', 'products-cao-bang.json');
  const { products } = JSON.parse(await readFile(path, 'utf8')) as {
    readonly products: readonly RawProduct[];
  };
  const producers = new Map<string, PressProducer>();
  return products.map((raw) => {
    const reading = READINGS[raw.product];
    if (!reading) throw new Error(`Nobody has said what ${raw.product} is`);
    const place = placeOf(raw);
    const name = producerName(raw, reading);
    const source = `${PRESS_LABEL}. ${place.words} Hình thức suy từ tên. Nguồn: ${inVietnamese(raw.sources[0] ?? '')}`;
    const producer = producers.get(name) ?? {
      ...{ name, kind: kindOf(name), communeCode: place.code, source: source.slice(0, 500) },
    };
    producers.set(name, producer);
    return {
      name: reading.name ?? raw.product,
      producer,
      communeCode: place.code,
      subgroup: reading.subgroup,
      summary: summaryOf(raw),
      englishSummary: englishSummaryOf(raw),
      source: sourceOf(raw, reading, place.words),
    };
  });
}
