import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of an S3 store as this program uses, over real HTTP, with a page size of two. */
export async function s3Like(bucket: string) {
  const kept = new Map<string, { content: Buffer; at: Date }>();
  const seen: string[] = [];
  const failures: number[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname.slice(`/${bucket}/`.length));
    seen.push(`${request.method} ${key || 'list'}`);
    const signature = request.headers.authorization ?? '';
    const signed = /^AWS4-HMAC-SHA256 Credential=AKTEST\/\d{8}\/ap-test\/s3\/aws4_request/;
    if (!signed.test(signature) || !signature.includes('Signature=')) return end(response, 403);
    if (!url.pathname.startsWith(`/${bucket}`)) return end(response, 404);
    const failure = failures.shift();
    if (failure) return end(response, failure);
    if (request.method === 'GET' && !key) return list(url, response);
    if (request.method === 'PUT') {
      kept.set(key, { content: Buffer.concat(chunks), at: new Date() });
      return end(response, 200);
    }
    if (request.method === 'DELETE') {
      kept.delete(key);
      return end(response, 204);
    }
    give(kept.get(key)?.content, request, response);
  }

  function list(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('prefix') ?? '';
    const names = [...kept.keys()].filter((name) => name.startsWith(prefix)).sort();
    const from = Number(url.searchParams.get('continuation-token') ?? 0);
    const entries = names.slice(from, from + 2).map((name) => {
      const { at, content } = kept.get(name)!;
      return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><Size>${content.length}</Size></Contents>`;
    });
    const more = from + 2 < names.length;
    response.setHeader('content-type', 'application/xml');
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>` +
        (more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '') +
        `${entries.join('')}</ListBucketResult>`,
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    kept,
    seen,
    /** Statuses the next requests are answered with. */
    failures,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type S3Like = Awaited<ReturnType<typeof s3Like>>;

function give(content: Buffer | undefined, request: IncomingMessage, response: ServerResponse) {
  if (!content) return end(response, 404);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const body = range ? content.subarray(Number(range[1]), Number(range[2]) + 1) : content;
  response.statusCode = range ? 206 : 200;
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
