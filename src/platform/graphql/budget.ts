import { Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Extensions } from 'type-graphql';

/** Points a minute for each anonymous address that are spent by nothing else. */
export const BUDGETS = { verification: 3_000 } as const;
export type BudgetName = keyof typeof BUDGETS;

/**
 * Marks a root field that people behind one address must be able to use whatever others there do: an
 * operation of nothing else is counted by itself.
 */
export function Budget(name: BudgetName): MethodDecorator & PropertyDecorator {
  return Extensions({ budget: name });
}

/** The budget of an operation: that of all its root fields, if they have the same. */
export function budgetOf(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
): BudgetName | null {
  const root = schema.getRootType(operation);
  const names = selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD
      ? root?.getFields()[selection.name.value]?.extensions['budget']
      : undefined,
  );
  const [first] = names;
  return first && names.every((name) => name === first) ? (first as BudgetName) : null;
}
