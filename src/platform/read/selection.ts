import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** All places where a response key is selected: the first decides, the others add to its selection. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** The fields of an object by response key, in the order of the response, merged as the spec says. */
export type SelectedFields = ReadonlyMap<string, FieldNodes>;

/** Values of the variables that @skip and @include look at. */
export type Flags = Readonly<Record<string, boolean>>;

/** Selects what any values of the variables could select. */
export const EVERYTHING = 'everything';

/** Collects the selected fields of an object whose type is known. */
export class Selection {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly flags: Flags | typeof EVERYTHING,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectedFields {
    const found = new Map<string, [FieldNode, ...FieldNode[]]>();
    const visited = new Set<string>();
    for (const set of sets) this.#collect(type, set, found, visited);
    return found;
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    found: Map<string, [FieldNode, ...FieldNode[]]>,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!this.#included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const before = found.get(key);
        if (before) before.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(type, selection.typeCondition?.name.value)) {
          this.#collect(type, selection.selectionSet, found, visited);
        }
        continue;
      }
      const fragment = this.#fragments.get(selection.name.value);
      if (!fragment || visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
      if (this.#applies(type, fragment.typeCondition.name.value)) {
        this.#collect(type, fragment.selectionSet, found, visited);
      }
    }
  }

  #included(selection: SelectionNode): boolean {
    const [skip, include] = [GraphQLSkipDirective, GraphQLIncludeDirective].map((directive) => {
      const given = selection.directives?.find((node) => node.name.value === directive.name);
      const byVariable = given?.arguments?.some((node) => node.value.kind === Kind.VARIABLE);
      if (!given || (byVariable && this.flags === EVERYTHING)) return undefined;
      const flags = this.flags === EVERYTHING ? {} : this.flags;
      return getDirectiveValues(directive, selection, flags)?.['if'];
    });
    return skip !== true && include !== false;
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = this.schema.getType(condition);
    return isAbstractType(other) && this.schema.isSubType(other, type);
  }
}

/** The variables that decide which fields are selected. */
export function flagNames(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const defined = new Set(operation.variableDefinitions?.map((node) => node.variable.name.value));
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      const value = node.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE && defined.has(value.name.value)) {
        names.add(value.name.value);
      }
    },
  });
  return [...names].sort();
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}
