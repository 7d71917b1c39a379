import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as the server took it. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: Taken[];
  /** Answers to commands by their first word, instead of the usual ones; empty text = hangs up. */
  readonly answers: Map<string, string>;
  /** Runs before a mail is acknowledged. */
  beforeTaken: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** A mail server on the loopback that speaks as much SMTP as a client needs to leave a mail. */
export async function mailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    talk(socket, state);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const state: MailServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: [],
    answers: new Map(),
    beforeTaken: undefined,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
  return state;
}

function talk(socket: Socket, server: MailServer): void {
  let pending = '';
  let message: string[] | null = null;
  let from = '';
  let to: string[] = [];
  const say = (text: string) => socket.write(`${text}\r\n`);
  say('220 test');

  async function line(text: string): Promise<void> {
    if (message) {
      if (text !== '.') {
        message.push(text.replace(/^\.\./, '.'));
        return;
      }
      const mail = { from, to, message: message.join('\r\n') };
      message = null;
      await server.beforeTaken?.();
      server.mails.push(mail);
      say('250 taken');
      return;
    }
    const word = text.split(/[ :]/)[0]!.toUpperCase();
    const answer = server.answers.get(word);
    if (answer === '') return void socket.destroy();
    if (answer !== undefined) return void say(answer);
    if (word === 'EHLO' || word === 'HELO') return void say('250-test\r\n250 8BITMIME');
    if (word === 'MAIL') {
      from = /<(.*?)>/.exec(text)?.[1] ?? '';
      to = [];
    }
    if (word === 'RCPT') to.push(/<(.*?)>/.exec(text)?.[1] ?? '');
    if (word === 'DATA') {
      message = [];
      return void say('354 go on');
    }
    say(word === 'QUIT' ? '221 bye' : '250 ok');
  }

  let turn = Promise.resolve();
  socket.on('data', (bytes) => {
    pending += bytes.toString('utf8');
    const lines = pending.split('\r\n');
    pending = lines.pop()!;
    for (const text of lines) turn = turn.then(() => line(text));
  });
}

/** Header and text of a mail, decoded. */
export function readMail(message: string): { header: Record<string, string>; text: string } {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const header = Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((one) => [
        one.slice(0, one.indexOf(':')).toLowerCase(),
        words(one.slice(one.indexOf(':') + 2)),
      ]),
  );
  const text = quoted(rest.join('\r\n\r\n').replace(/=\r\n/g, '')).replace(/\r\n/g, '\n');
  return { header, text };
}

function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : Buffer.from(quotedBytes(text.replaceAll('_', ' '))).toString('latin1'),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '=' && /^[\dA-F]{2}$/i.test(text.slice(at + 1, at + 3))) {
      bytes.push(parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(text.charCodeAt(at));
  }
  return bytes;
}

function quoted(text: string): string {
  return Buffer.from(quotedBytes(text)).toString('utf8');
}
