import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Static cost: every object costs 1, a page multiplies what is below it by `first`/`last`, other lists
 * by 10 unless the field says how long they get. Scalars are free unless marked.
 */
export interface CostHint {
  /** Points of the field itself, e.g. a count over a large table. */
  readonly points?: number;
  /** How many items a list without `first` usually has. */
  readonly items?: number;
}

/** Marks a field that is dearer than one object. */
export function Cost(hint: CostHint): MethodDecorator & PropertyDecorator {
  return Extensions({ cost: hint });
}

type Variables = Readonly<Record<string, unknown>>;
type CostOf = (variables: Variables) => number;

const DEFAULT_ITEMS = 10;
/** Page size that is assumed when a page has none: the request will be refused later anyway. */
const MAX_PAGE = 100;

/** Compiles the cost of an operation once; variables are put in at each request. */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostOf {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  return new CostCompiler(schema, document).selection(root, operation.selectionSet);
}

class CostCompiler {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #compiled = new Map<string, CostOf>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  selection(type: GraphQLCompositeType, set: SelectionSetNode): CostOf {
    const parts = set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return this.#field(type, selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        return [this.selection(this.#typeNamed(on) ?? type, selection.selectionSet)];
      }
      return [this.#fragment(selection.name.value)];
    });
    return (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
  }

  #fragment(name: string): CostOf {
    const known = this.#compiled.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    if (!fragment || !type) return () => 0;
    const cost = this.selection(type, fragment.selectionSet);
    this.#compiled.set(name, cost);
    return cost;
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name ? this.schema.getType(name) : undefined;
    return type && isCompositeType(type) ? type : undefined;
  }

  #field(type: GraphQLCompositeType, node: FieldNode): CostOf[] {
    if (!(isObjectType(type) || isInterfaceType(type))) return [];
    const field = type.getFields()[node.name.value];
    if (!field) return [];
    const hint = (field.extensions['cost'] ?? {}) as CostHint;
    const named = getNamedType(field.type);
    const own = hint.points ?? (isLeafType(named) ? 0 : 1);
    const below =
      node.selectionSet && isCompositeType(named)
        ? this.selection(named, node.selectionSet)
        : () => 0;
    const times = itemsOf(field, node, hint);
    return [(variables) => own + times(variables) * below(variables)];
  }
}

function itemsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, hint: CostHint): CostOf {
  const paged = field.args.some((arg) => arg.name === 'first');
  if (!paged) {
    const items = isListType(getNullableType(field.type)) ? (hint.items ?? DEFAULT_ITEMS) : 1;
    return () => items;
  }
  const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (size?.value.kind === Kind.INT) {
    const items = pageSize(Number(size.value.value));
    return () => items;
  }
  if (size?.value.kind === Kind.VARIABLE) {
    const name = size.value.name.value;
    return (variables) => pageSize(Number(variables[name] ?? hint.items ?? DEFAULT_ITEMS));
  }
  return () => hint.items ?? DEFAULT_ITEMS;
}

function pageSize(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MAX_PAGE) : MAX_PAGE;
}
