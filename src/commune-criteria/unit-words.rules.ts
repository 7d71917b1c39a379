/** Units of the criteria sets as they were entered, in Vietnamese; the office enters its own in Vietnamese. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'million VND/person/year': 'triệu đồng/người/năm',
  'm2/person': 'm²/người',
  'count of models': 'mô hình',
  'count of fields': 'lĩnh vực',
  'ratio to the advanced income threshold of the same region and year':
    'lần so với ngưỡng thu nhập nâng cao cùng vùng, cùng năm',
};

/** A unit as people of the language read it. */
export function unitWords(unit: string, language: 'VI' | 'EN'): string {
  return language === 'VI' ? (VIETNAMESE[unit] ?? unit) : unit;
}
