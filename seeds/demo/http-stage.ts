import { Kind, print, type DocumentNode } from 'graphql';
import { SignInDocument } from '../generated/operations.ts';
import {
  accepted,
  CallFailed,
  present,
  type Caller,
  type ShownError,
  type Stage,
} from './caller.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Sends operations to a started server, over HTTP only. Everybody signs in once. */
export function httpStage(url: string, password: string): Stage {
  const signedIn = new Map<string, Promise<Caller>>();

  function caller(login: string | null, token: string | null): Caller {
    return {
      login,
      async send(document, variables) {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'accept-language': 'vi',
            ...(token && { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ query: print(document), variables }),
          signal: AbortSignal.timeout(30_000),
        });
        const answer = (await response.json()) as Answer;
        if (answer.errors?.length) throw new CallFailed(nameOf(document), answer.errors.map(shown));
        return answer.data as never;
      },
    };
  }

  async function signIn(login: string): Promise<Caller> {
    const input = { login, password, device: 'npm run demo' };
    const { signIn: payload } = await caller(null, null).send(SignInDocument, { input });
    return caller(login, present('token', accepted('SignIn', payload).token));
  }

  return {
    anyone: caller(null, null),
    as: (login) => {
      const known = signedIn.get(login) ?? signIn(login);
      signedIn.set(login, known);
      return known;
    },
  };
}

function shown({ message, extensions }: NonNullable<Answer['errors']>[number]): ShownError {
  return { code: extensions?.code ?? 'ERROR', message };
}

function nameOf({ definitions }: DocumentNode): string {
  const [first] = definitions;
  return first?.kind === Kind.OPERATION_DEFINITION ? (first.name?.value ?? '') : '';
}
