import type { HttpRefusal } from './refusal.ts';

/** What a request to /graphql may say; checked before either door looks at it. */
export interface GraphQLBody {
  readonly query?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
  readonly documentId?: string | null;
}

const TEXTS = ['query', 'operationName', 'documentId'] as const;
const OBJECTS = ['variables', 'extensions'] as const;

/** The refusal of a body whose parts are of the wrong kind; null when it can be read. */
export function malformed(body: Readonly<Record<string, unknown>>): HttpRefusal | null {
  for (const name of TEXTS) {
    const value = body[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return wrong({ vi: `"${name}" phải là chuỗi ký tự.`, en: `"${name}" must be a string.` });
    }
  }
  for (const name of OBJECTS) {
    const value = body[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'object' || Array.isArray(value)) {
      return wrong({
        vi: `"${name}" phải là một đối tượng JSON.`,
        en: `"${name}" must be a JSON object.`,
      });
    }
  }
  return null;
}

function wrong(what: HttpRefusal['text']): HttpRefusal {
  return {
    status: 400,
    code: 'BAD_REQUEST',
    text: {
      vi: `${what.vi} Chưa có gì được thực hiện.`,
      en: `${what.en} Nothing was carried out.`,
    },
  };
}
