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
  type ValueNode,
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
  const cost = new CostCompiler(schema, document).selection(root, operation.selectionSet);
  const defaults = defaultNumbers(operation);
  return (variables) => cost({ ...defaults, ...variables });
}

/** The page sizes that hold when a request leaves the variable out. */
function defaultNumbers(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
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
  const sizes = (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => sizeOf(value));
  // Where one of the two is null the other one counts.
  return (variables) => {
    const given = sizes.map((size) => size(variables)).filter((size) => size !== null);
    return given.length > 0 ? Math.max(...given) : (hint.items ?? DEFAULT_ITEMS);
  };
}

function sizeOf(value: ValueNode): (variables: Variables) => number | null {
  if (value.kind === Kind.VARIABLE) {
    return (variables) => {
      const given = variables[value.name.value];
      return given === undefined || given === null ? null : pageSize(Number(given));
    };
  }
  const items = value.kind === Kind.INT ? pageSize(Number(value.value)) : null;
  return () => items;
}

function pageSize(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MAX_PAGE) : MAX_PAGE;
}
