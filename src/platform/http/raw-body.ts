import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a body as they are. `too-large` as soon as more than the limit has come; `gone` when the
 * caller went away or was cut off, and nobody reads an answer.
 */
export function readRawBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too-large' | 'gone'> {
  if (Number(request.headers['content-length']) > limit) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let settled = false;
    const settle = (result: Buffer | 'too-large' | 'gone') => {
      if (settled) return;
      settled = true;
      request.removeAllListeners('data');
      resolve(result);
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) settle('too-large');
      else chunks.push(chunk);
    });
    request.once('end', () => settle(Buffer.concat(chunks)));
    request.once('error', () => settle('gone'));
    request.once('close', () => settle('gone'));
  });
}
