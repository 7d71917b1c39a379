import type { Database } from '../../src/platform/db/data-source.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { readDataFile } from './data-file.ts';

interface RawSubgroup {
  readonly code: string | null;
  readonly name: string;
  readonly lead_ministries: readonly string[];
  readonly sheet: number;
}
interface RawFile {
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly families: readonly {
      readonly code: string;
      readonly name: string;
      readonly subgroups: readonly RawSubgroup[];
    }[];
  }[];
}

const LEGAL_BASIS = 'Quyết định 26/2026/QĐ-TTg, Phụ lục I';

/** Our own translations: the decision has no English text. */
const ENGLISH: Readonly<Record<string, string>> = {
  'GROUP I': 'Food',
  'FAMILY I.1': 'Fresh food',
  'SUBGROUP I.1.a': 'Fresh vegetables, tubers, fruit and seeds',
  'SUBGROUP I.1.b': 'Meat, fish and seafood, eggs and fresh milk',
  'FAMILY I.2': 'Raw and semi-processed food',
  'SUBGROUP I.2.a': 'Rice, cereals and other semi-processed grain',
  'SUBGROUP I.2.b': 'Honey, other nectars and other farm food',
  'FAMILY I.3': 'Processed food',
  'SUBGROUP I.3.a': 'Ready-to-eat food',
  'SUBGROUP I.3.b': 'Made from rice and cereals',
  'SUBGROUP I.3.c': 'Made from vegetables, tubers, fruit and seeds',
  'SUBGROUP I.3.d': 'Made from meat, eggs, milk, fish, honey and other farm food',
  'FAMILY I.4': 'Seasonings',
  'SUBGROUP I.4.a': 'Soy sauce, fish sauce and other liquid seasonings',
  'SUBGROUP I.4.b': 'Other seasonings',
  'FAMILY I.5': 'Tea',
  'SUBGROUP I.5.a': 'Fresh and processed tea',
  'SUBGROUP I.5.b': 'Teas from other plants',
  'FAMILY I.6': 'Coffee and cocoa',
  'SUBGROUP I.6': 'Coffee and cocoa',
  'GROUP II': 'Drinks',
  'FAMILY II.1': 'Alcoholic drinks',
  'SUBGROUP II.1.a': 'Clear spirits',
  'SUBGROUP II.1.b': 'Other alcoholic drinks',
  'FAMILY II.2': 'Drinks without alcohol',
  'SUBGROUP II.2.a': 'Natural mineral water and bottled water',
  'SUBGROUP II.2.b': 'Other drinks without alcohol',
  'GROUP III': 'Medicinal plants and products from them',
  'FAMILY III.1': 'Functional food, herbal and traditional medicines',
  'SUBGROUP III.1': 'Functional food, herbal and traditional medicines',
  'FAMILY III.2': 'Cosmetics with medicinal plants',
  'SUBGROUP III.2': 'Cosmetics with medicinal plants',
  'FAMILY III.3': 'Essential oils and other medicinal plants',
  'SUBGROUP III.3': 'Essential oils and other medicinal plants',
  'GROUP IV': 'Handicrafts',
  'FAMILY IV.1': 'Household and decorative handicrafts',
  'SUBGROUP IV.1': 'Household and decorative handicrafts',
  'FAMILY IV.2': 'Fabrics and garments',
  'SUBGROUP IV.2': 'Fabrics and garments',
  'GROUP V': 'Ornamental plants and animals',
  'FAMILY V.1': 'Flowers',
  'SUBGROUP V.1': 'Flowers',
  'FAMILY V.2': 'Ornamental plants',
  'SUBGROUP V.2': 'Ornamental plants',
  'FAMILY V.3': 'Ornamental animals',
  'SUBGROUP V.3': 'Ornamental animals',
  'GROUP VI': 'Community tourism, ecotourism and tourist sites',
  'FAMILY VI.1': 'Community tourism, ecotourism and tourist sites',
  'SUBGROUP VI.1': 'Community tourism, ecotourism and tourist sites',
};

/** The id of a category in every database. */
export function categoryId(level: 'GROUP' | 'FAMILY' | 'SUBGROUP', code: string): string {
  return stableUuid(`product-category:${level}:${code}`);
}

interface Row {
  readonly level: 'GROUP' | 'FAMILY' | 'SUBGROUP';
  readonly code: string;
  readonly name: string;
  readonly parent_id?: string;
  readonly sheet_number?: number;
  readonly lead_ministries?: readonly string[];
}

/** Groups, families and sub-groups in the order of the decision. */
function rowsOf({ groups }: RawFile): Row[] {
  return groups.flatMap((group): Row[] => [
    { level: 'GROUP', code: group.code, name: group.name },
    ...group.families.flatMap((family): Row[] => {
      const code = `${group.code}.${family.code}`;
      return [
        { level: 'FAMILY', code, name: family.name, parent_id: categoryId('GROUP', group.code) },
        ...family.subgroups.map((subgroup): Row => ({
          level: 'SUBGROUP',
          code: subgroup.code === null ? code : `${code}.${subgroup.code}`,
          name: subgroup.name,
          parent_id: categoryId('FAMILY', code),
          sheet_number: subgroup.sheet,
          lead_ministries: subgroup.lead_ministries,
        })),
      ];
    }),
  ]);
}

const UPSERT = `
  INSERT INTO product_category AS old
    (id, level, code, name, parent_id, sheet_number, position, lead_ministries, legal_basis)
  SELECT id, level, code, name, parent_id, sheet_number, position, lead_ministries, legal_basis
    FROM jsonb_populate_recordset(NULL::product_category, $1)
  ON CONFLICT (id) DO UPDATE
     SET (name, sheet_number, position, lead_ministries, legal_basis, updated_at)
       = (EXCLUDED.name, EXCLUDED.sheet_number, EXCLUDED.position, EXCLUDED.lead_ministries,
          EXCLUDED.legal_basis, now())
   WHERE (old.name, old.sheet_number, old.position, old.lead_ministries, old.legal_basis)
         IS DISTINCT FROM
         (EXCLUDED.name, EXCLUDED.sheet_number, EXCLUDED.position, EXCLUDED.lead_ministries,
          EXCLUDED.legal_basis)`;

const UPSERT_ENGLISH = `
  INSERT INTO product_category_translation (category_id, language, name)
  SELECT category_id, language, name
    FROM jsonb_populate_recordset(NULL::product_category_translation, $1)
  ON CONFLICT (category_id, language) DO UPDATE SET name = EXCLUDED.name`;

/** Puts in the official product list: 6 groups, 17 families, 26 sub-groups. */
export async function seedProductCategories(database: Database): Promise<number> {
  const rows = rowsOf(await readDataFile<RawFile>('criteria-26-2026.json'));
  const categories = rows.map((row, position) => ({
    lead_ministries: [],
    ...row,
    id: categoryId(row.level, row.code),
    position,
    legal_basis: LEGAL_BASIS,
  }));
  const english = rows.map(({ level, code }) => {
    const name = ENGLISH[`${level} ${code}`];
    if (!name) throw new Error(`The category ${level} ${code} has no English name`);
    return { category_id: categoryId(level, code), language: 'EN', name };
  });
  await database.pool.query(UPSERT, [JSON.stringify(categories)]);
  await database.pool.query(UPSERT_ENGLISH, [JSON.stringify(english)]);
  return rows.length;
}
