import type { Bilingual } from '../platform/graphql/errors.ts';
import { fieldOf, type IncomeMethodRules } from './income-method.rules.ts';
import { householdNet, sectionNets, type AmountLine } from './income.rules.ts';
import { ReturnProblemCode as Code } from './income-return.enums.ts';
import { IncomePart, MemberRule } from './income-survey.enums.ts';
import { countedMembers, type MemberFacts } from './member.rules.ts';
import { RETURN_WORDS, excludedWords } from './household-return-words.rules.ts';

/** What a household answered, cleaned. */
export interface HouseholdReturn {
  readonly members: readonly MemberFacts[];
  readonly lines: readonly AmountLine[];
  readonly interviewedOn: string | null;
  readonly completed: boolean;
}

export interface Problem {
  readonly code: Code;
  readonly text: Bilingual;
  /** Path below the household. */
  readonly field: readonly string[];
}

export interface SurveyFrame {
  readonly rules: IncomeMethodRules;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly today: string;
}

/**
 * From where an amount looks wrong. All of it is our own: no text gives such limits.
 * Amounts are thousand VND.
 */
export const PLAUSIBLE = {
  /** Two billion VND in one line. */
  largestLine: 2_000_000n,
  /** 600 million VND a person and year. */
  largestPerPerson: 600_000n,
  /** One million VND a person and year, of all that came in. */
  smallestPerPerson: 1_000n,
  mostMembers: 15,
} as const;

export function problem(code: keyof typeof RETURN_WORDS, ...field: string[]): Problem {
  return { code: Code[code], text: RETURN_WORDS[code], field };
}

/** What cannot be. Excluded receipts are among it: they are refused with the reason. */
export function impossible(sent: HouseholdReturn, frame: SurveyFrame): Problem[] {
  return [...wrongLines(sent.lines, frame), ...wrongMembers(sent), ...wrongDay(sent, frame)];
}

function wrongLines(lines: readonly AmountLine[], { rules }: SurveyFrame): Problem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ section, field }, index) => {
    const place = ['lines', String(index), 'field'];
    const excluded = rules.excludedReceipts.find(({ code }) => code === field);
    if (excluded) {
      return [{ code: Code.EXCLUDED_RECEIPT, text: excludedWords(excluded.name), field: place }];
    }
    if (!fieldOf(rules, section, field)) return [problem('UNKNOWN_FIELD', ...place)];
    const key = `${section} ${field}`;
    if (seen.has(key)) return [problem('FIELD_TWICE', ...place)];
    seen.add(key);
    return [];
  });
}

function wrongMembers({ members, completed }: HouseholdReturn): Problem[] {
  const heads = members.filter(({ rule }) => rule === MemberRule.RULE_1_HEAD_ABSENT).length;
  if (heads > 1) return [problem('MEMBERS', 'members')];
  if (completed && countedMembers(members) === 0) return [problem('NO_COUNTED_MEMBER', 'members')];
  return [];
}

function wrongDay({ interviewedOn, completed }: HouseholdReturn, { today }: SurveyFrame) {
  const wrong = interviewedOn === null ? completed : interviewedOn > today;
  return wrong ? [problem('INTERVIEW_DAY', 'interviewedOn')] : [];
}

/** What looks wrong and is asked about. */
export function questions(sent: HouseholdReturn, frame: SurveyFrame): Problem[] {
  return [
    ...largeLines(sent.lines),
    ...(sent.completed ? doubtfulTotals(sent, frame.rules) : []),
    ...doubtfulCosts(sent.lines, frame.rules),
    ...doubtfulMembers(sent.members),
    ...doubtfulDay(sent, frame),
  ];
}

function largeLines(lines: readonly AmountLine[]): Problem[] {
  return lines.flatMap(({ amount }, index) =>
    amount > PLAUSIBLE.largestLine
      ? [problem('ASK_UNIT_LARGE', 'lines', String(index), 'amount')]
      : [],
  );
}

function doubtfulTotals(sent: HouseholdReturn, rules: IncomeMethodRules): Problem[] {
  const persons = BigInt(countedMembers(sent.members));
  const receipts = sent.lines
    .filter(({ section, field }) => fieldOf(rules, section, field)?.part !== IncomePart.COST)
    .reduce((sum, { amount }) => sum + amount, 0n);
  if (receipts === 0n) return [problem('ASK_NO_RECEIPTS', 'lines')];
  if (receipts < PLAUSIBLE.smallestPerPerson * persons) return [problem('ASK_UNIT_SMALL', 'lines')];
  const perPerson = PLAUSIBLE.largestPerPerson * persons;
  const large = householdNet(rules, sent.lines) > perPerson && largeLines(sent.lines).length === 0;
  return large ? [problem('ASK_UNIT_LARGE', 'lines')] : [];
}

function doubtfulCosts(lines: readonly AmountLine[], rules: IncomeMethodRules): Problem[] {
  return [...sectionNets(rules, lines)].flatMap(([section, net]) => {
    if (net >= 0n) return [];
    const index = lines.findIndex((one) => one.section === section);
    return [problem('ASK_COSTS', 'lines', String(index), 'section')];
  });
}

function doubtfulMembers(members: readonly MemberFacts[]): Problem[] {
  const many = members.length > PLAUSIBLE.mostMembers ? [problem('ASK_MEMBERS', 'members')] : [];
  const guests = members.flatMap(({ rule, monthsLived }, index) =>
    rule === MemberRule.RULE_5_LONG_GUEST && monthsLived < 6
      ? [problem('ASK_GUEST', 'members', String(index), 'monthsLived')]
      : [],
  );
  return [...many, ...guests];
}

function doubtfulDay({ interviewedOn }: HouseholdReturn, frame: SurveyFrame): Problem[] {
  if (!interviewedOn) return [];
  const inside = interviewedOn >= frame.windowFrom && interviewedOn <= frame.windowTo;
  return inside ? [] : [problem('ASK_WINDOW', 'interviewedOn')];
}
