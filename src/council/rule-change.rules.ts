import { RULE_DEFAULTS, type RuleSettings } from './council.rules.ts';

const AUDIENCES = { NOBODY: 0, COUNCIL: 1, COUNCIL_AND_STAFF: 2 } as const;
const DISCUSSIONS = { NOBODY: 0, LEADERS: 1, COUNCIL: 2 } as const;

/** Whether rules show more of what members score than others do: they scored relying on those. */
export function secrecyWidened(before: RuleSettings, after: RuleSettings): boolean {
  return (
    (after.resultsAtClose && !before.resultsAtClose) ||
    (after.resultsAtItemRelease && !before.resultsAtItemRelease) ||
    (after.namesAfterRelease && !before.namesAfterRelease) ||
    (after.flagCountsAtClose && !before.flagCountsAtClose) ||
    AUDIENCES[after.sheetsAfterRelease] > AUDIENCES[before.sheetsAfterRelease] ||
    DISCUSSIONS[after.discussionData] > DISCUSSIONS[before.discussionData]
  );
}

/** Whether the same sheets may have another result under other rules. */
export function resultDependsOn(before: RuleSettings, after: RuleSettings): boolean {
  return (
    Number(before.spreadLimit) !== Number(after.spreadLimit) ||
    before.minimumMethod !== after.minimumMethod ||
    before.cumulativeMinima !== after.cumulativeMinima
  );
}

export interface RuleDifference {
  /** Name of the setting, as in the rules. */
  readonly setting: string;
  readonly before: string;
  readonly after: string;
}

/** Settings that two versions of rules have otherwise, in the order in which rules list them. */
export function ruleDifferences(before: RuleSettings, after: RuleSettings): RuleDifference[] {
  const keys = Object.keys(RULE_DEFAULTS) as (keyof RuleSettings)[];
  return keys.flatMap((setting) => {
    const [one, other] = [written(before[setting]), written(after[setting])];
    const same = setting === 'spreadLimit' ? Number(one) === Number(other) : one === other;
    return same ? [] : [{ setting, before: one, after: other }];
  });
}

const written = (value: RuleSettings[keyof RuleSettings]): string =>
  typeof value === 'object' ? value.join(', ') : String(value);
