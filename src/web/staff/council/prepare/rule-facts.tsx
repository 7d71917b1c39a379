import type { ReactNode } from 'react';
import { decimal } from '../../../shared/format.ts';
import type { AppPrepareQuery } from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { Facts } from '../../shell/facts.tsx';
import { w } from '../words.ts';

export type Rule = NonNullable<NonNullable<AppPrepareQuery['councilSession']>['rule']>;

/** Settings that are yes or no, in the order in which they are shown and changed. */
export const SWITCHES = [
  'chairRequired',
  'viceChairStandsIn',
  'recusedCountForQuorum',
  'changeReasons',
  'allowNoLevel',
  'paperBallots',
  'selfScoreShown',
  'resultsAtClose',
  'resultsAtItemRelease',
  'namesAfterRelease',
  'flagCountsAtClose',
  'finalStarMayDiffer',
] as const satisfies readonly (keyof Rule)[];

/** The rules of a council in words. */
export function RuleFacts({ rule }: { readonly rule: Rule }): ReactNode {
  const words = w.rule;
  const yes = (is: boolean) => (is ? w.prepare.yes : w.prepare.no);
  return (
    <Facts
      of={[
        [words.opening, words.openings[rule.opening]],
        [words.size, words.sizeOf(rule.sizeMin, rule.sizeMax)],
        [words.quorum, words.quorumOf(rule.quorumNumerator, rule.quorumDenominator)],
        [words.spreadLimit, decimal(rule.spreadLimit, lang)],
        [words.rescoringRounds, rule.rescoringRounds],
        [words.remarkRule, words.remarkRules[rule.remarkRule]],
        [words.paperCheck, words.paperChecks[rule.paperCheck]],
        [words.discussionData, words.discussionAudiences[rule.discussionData]],
        [words.sheetsAfterRelease, words.sheetAudiences[rule.sheetsAfterRelease]],
        ...SWITCHES.map((name) => [words[name], yes(rule[name])] as const),
      ]}
    />
  );
}
