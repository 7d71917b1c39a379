import { registerEnumType } from 'type-graphql';
import { FIGURES, MINUTES_SECTIONS, SECTION_TITLES } from './minutes.rules.ts';

const same = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K };

export const MinutesSectionEnum = same(MINUTES_SECTIONS);
registerEnumType(MinutesSectionEnum, {
  name: 'MinutesSection',
  description: 'A part of the minutes that people write (mục của biên bản).',
  valuesConfig: Object.fromEntries(
    MINUTES_SECTIONS.map((name) => [name, { description: `${SECTION_TITLES[name]}.` }]),
  ),
});

export const FIGURE_NAMES = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
