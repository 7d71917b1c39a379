import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

import { cleanText } from '../text/normalise.ts';

/** How large a document may be. Checked before execution, fragments followed. */
export interface DocumentLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly mutations: number;
  /** Mutations that may stand in a document only once, so that one request cannot guess passwords. */
  readonly sensitive: readonly string[];
}

/** Our own operations go 6 levels down and use 2 aliases: the rest is room for those of others. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  depth: 10,
  aliases: 30,
  directives: 20,
  rootFields: 10,
  mutations: 5,
  sensitive: ['signIn', 'signInWithCode', 'signInCodeRequest', 'passwordChange'],
};

/**
 * Tokens a document may have; passed to the parser, which stops there. Introspection takes 200, our longest
 * file of operations 600; twice as many let nested lists overflow the stack of a parser.
 */
export const MAX_TOKENS = 1_000;
/** Fields a document may select with all its fragments spread. */
export const MAX_SELECTIONS = 2_000;

type Counts = ReadonlyMap<string, number>;

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #depths = new Map<string, number>();
  readonly #rootFields = new Map<string, Counts>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, definition] as const]
          : [],
      ),
    );
  }

  /** Depth of a selection; introspection does not count, it is switched off where it matters. */
  depth(set: SelectionSetNode, path: readonly string[] = []): number {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.name.value.startsWith('__') ? undefined : selection.selectionSet;
        deepest = Math.max(deepest, 1 + (inner ? this.depth(inner, path) : 0));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, this.depth(selection.selectionSet, path));
      } else {
        deepest = Math.max(deepest, this.#fragmentDepth(selection.name.value, path));
      }
    }
    return deepest;
  }

  #fragmentDepth(name: string, path: readonly string[]): number {
    const known = this.#depths.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment || path.includes(name)) return 0;
    const depth = this.depth(fragment.selectionSet, [...path, name]);
    this.#depths.set(name, depth);
    return depth;
  }

  /** How often each root field is asked for, fragments followed; each fragment is looked at once. */
  rootFields(set: SelectionSetNode, path: readonly string[] = []): Counts {
    const counts = new Map<string, number>();
    const add = (name: string, times: number) => counts.set(name, (counts.get(name) ?? 0) + times);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(selection.name.value, 1);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.rootFields(selection.selectionSet, path)
            : this.#fragmentRootFields(selection.name.value, path);
        for (const [name, times] of inner) add(name, times);
      }
    }
    return counts;
  }

  #fragmentRootFields(name: string, path: readonly string[]): Counts {
    const known = this.#rootFields.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment || path.includes(name)) return new Map();
    const counts = this.rootFields(fragment.selectionSet, [...path, name]);
    this.#rootFields.set(name, counts);
    return counts;
  }
}

function isClean(text: string): boolean {
  try {
    return cleanText(text) === text;
  } catch {
    return false;
  }
}

/** A validation rule that refuses documents over the limits. */
export function documentLimits(limits: DocumentLimits = DOCUMENT_LIMITS): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const counts = { aliases: 0, directives: 0 };
    const refuse = (what: string, limit: number) =>
      context.reportError(
        new GraphQLError(`The document has more than ${limit} ${what}.`, {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
      );
    return {
      Field(node) {
        if (node.alias && ++counts.aliases === limits.aliases + 1)
          refuse('aliases', limits.aliases);
      },
      // What is typed into the document itself has to be as clean as what comes in variables.
      StringValue(node) {
        if (isClean(node.value)) return;
        context.reportError(
          new GraphQLError('A text in the document has characters that cannot be used.', {
            nodes: node,
            extensions: { code: 'BAD_USER_INPUT' },
          }),
        );
      },
      Directive() {
        if (++counts.directives === limits.directives + 1) refuse('directives', limits.directives);
      },
      Document(document) {
        const measure = new Measure(document);
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          if (measure.depth(definition.selectionSet) > limits.depth) {
            refuse('levels', limits.depth);
          }
          const fields = measure.rootFields(definition.selectionSet);
          const count = [...fields.values()].reduce((sum, times) => sum + times, 0);
          if (count > limits.rootFields) refuse('root fields', limits.rootFields);
          if (definition.operation !== OperationTypeNode.MUTATION) continue;
          if (count > limits.mutations) refuse('mutations', limits.mutations);
          for (const name of limits.sensitive) {
            if ((fields.get(name) ?? 0) > 1) refuse(`${name} fields`, 1);
          }
        }
      },
    };
  };
}
