import type { Transaction } from '../platform/graphql/mutation.ts';

/** What a shared write step needs; the command line has it too, without a rule to ask. */
export type Step = Omit<Transaction, 'authorize'>;
