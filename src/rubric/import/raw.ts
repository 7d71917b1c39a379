import { z } from 'zod';

/** The shapes of the source files, checked before anything is read from them. */
const option = z.strictObject({
  label: z.string().min(1),
  points: z.union([z.number().int().min(0), z.string()]),
  min_for_star: z.number().int().min(1).max(5).optional(),
  case: z.string().optional(),
});
const minima = z.record(z.string().regex(/^[1-5]$/), z.number().int()).optional();

const leaf = z.strictObject({
  code: z.string(),
  name: z.string().min(1),
  max: z.number().int(),
  notes: z.array(z.string()).optional(),
  options: z.array(option).optional(),
  options_note: z.string().optional(),
  minimum_points_for_star: minima,
  min_marker_on_heading: z.number().int().optional(),
});
const criterion = leaf.extend({ criteria: z.array(leaf).optional() });
const section = leaf.extend({ criteria: z.array(criterion).optional() });

const sheet = z.looseObject({
  sheet: z.number().int(),
  name: z.string(),
  context: z.string().optional(),
  disqualified_if: z.array(z.string()).default([]),
  total: z.number().int(),
  parts: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      max: z.number().int(),
      sections: z.array(section),
    }),
  ),
  suspect: z.array(z.looseObject({ where: z.string().optional(), remark: z.string() })).default([]),
});

/** 26/2026 and 148/2023: sheets with codes, maxima and markers. */
export const printedFile = z.looseObject({
  title: z.string(),
  max_total: z.number().int(),
  certificate_validity_months: z.number().int(),
  sheets: z.array(sheet),
});

const facts26 = z.looseObject({
  legal_status: z.looseObject({
    number: z.string(),
    signed: z.string(),
    effective: z.string(),
    replaces: z.array(z.string()),
    replaced_cease_effect: z.string(),
  }),
  source: z.looseObject({ document: z.string(), seen_at: z.string(), confidence: z.string() }),
  star_basis: z.string(),
  minimum_marker_rule: z.string(),
  star_ranges: z.array(
    z.looseObject({
      star: z.number().int(),
      level: z.string().nullable(),
      min: z.number().int(),
      max: z.number().int(),
      max_inclusive: z.boolean(),
      certified: z.boolean().default(true),
    }),
  ),
  groups: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      families: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          subgroups: z.array(
            z.strictObject({
              code: z.string().nullable(),
              name: z.string(),
              lead_ministries: z.array(z.string()),
              sheet: z.number().int(),
            }),
          ),
        }),
      ),
    }),
  ),
  global_corrections: z.array(
    z.strictObject({
      sheet: z.number().int(),
      row: z.string(),
      transcribed: z.string(),
      used: z.number().int(),
      why: z.string(),
    }),
  ),
  suspect_values: z.array(
    z.looseObject({
      sheet: z.number().int(),
      criterion: z.string(),
      printed_levels: z.array(z.number()).optional(),
      remark: z.string(),
    }),
  ),
  corrections_after_review: z.array(
    z.strictObject({
      sheet: z.number().int().nullable(),
      criterion: z.string(),
      was: z.unknown(),
      now: z.unknown(),
      why: z.string(),
    }),
  ),
});
export const file26 = printedFile.extend(facts26.shape);

export const file148 = printedFile.extend({
  source: z.string(),
  confidence: z.string(),
  NOT_IN_FORCE: z.string(),
  star_ranges: z.array(z.looseObject({ star: z.number().int(), min: z.number().int() })),
  star_ranges_confidence: z.string(),
  certificate_source: z.string(),
  groups_note: z.string(),
  disqualification: z.string(),
  minimum_marker_rule: z.string(),
});

/** 1048/2019: names that carry their numbers, and nothing but options to add up. */
export const file1048 = z.looseObject({
  title: z.string(),
  source: z.string(),
  confidence: z.string(),
  star_ranges_printed: z.record(z.string(), z.string()),
  gaps: z.array(
    z.looseObject({
      sheet: z.number().int(),
      sum_of_option_maxima: z.number(),
      remark: z.string(),
    }),
  ),
  sheets: z.array(
    z.looseObject({
      sheet: z.number().int(),
      name: z.string(),
      parts: z.array(
        z.looseObject({
          code: z.string().nullable(),
          name: z.string(),
          heading_points: z.number().int(),
          sections: z.array(
            z.looseObject({
              name: z.string(),
              criteria: z.array(z.looseObject({ name: z.string(), options: z.array(option) })),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type File26 = z.infer<typeof file26>;
export type File148 = z.infer<typeof file148>;
export type File1048 = z.infer<typeof file1048>;
export type RawSheet = z.infer<typeof sheet>;
export type RawLeaf = z.infer<typeof leaf> & { criteria?: z.infer<typeof leaf>[] };
export type RawOption = z.infer<typeof option>;
