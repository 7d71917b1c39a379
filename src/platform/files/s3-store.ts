import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { requireKey, type ByteRange, type FileStore } from './file-store.ts';

export interface S3Settings {
  /** Absent = Amazon's own; others are addressed with the bucket in the path. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PREFIX = 'files/';
/** A store that does not answer must not hold up those who wait: they are told to try again. */
const TIMES = { connectionTimeout: 3_000, requestTimeout: 20_000 };

/** Files in a bucket of an S3-compatible store; its library is loaded when it is first needed. */
export async function s3Store(settings: S3Settings): Promise<FileStore> {
  const s3 = await import('@aws-sdk/client-s3');
  const { endpoint, region, bucket: Bucket, accessKeyId, secretAccessKey } = settings;
  const client = new s3.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: endpoint !== undefined,
    requestHandler: TIMES,
    maxAttempts: 3,
    // Many compatible stores know no checksums beyond those of the signature.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const place = (key: string) => ({ Bucket, Key: PREFIX + requireKey(key) });
  return {
    place: `${endpoint ?? `S3 ${region}`}, bucket ${Bucket}`,
    async put(key, content) {
      if ((await sizeOf(s3, client, place(key))) === content.length) return;
      await client.send(new s3.PutObjectCommand({ ...place(key), Body: content }));
    },
    async open(key, range) {
      try {
        const Range = range && rangeHeader(range);
        const answer = await client.send(new s3.GetObjectCommand({ ...place(key), Range }));
        return (answer.Body as Readable | undefined) ?? null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new s3.DeleteObjectCommand(place(key)));
    },
    keys: () => keysIn(s3, client, Bucket),
  };
}

type Library = typeof import('@aws-sdk/client-s3');
interface Place {
  readonly Bucket: string;
  readonly Key: string;
}

async function sizeOf(s3: Library, client: S3Client, place: Place): Promise<number | null> {
  try {
    return (await client.send(new s3.HeadObjectCommand(place))).ContentLength ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function rangeHeader({ first, last }: ByteRange): string {
  return `bytes=${first}-${last}`;
}

function isMissing(error: unknown): boolean {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode === 404;
}

async function* keysIn(
  s3: Library,
  client: S3Client,
  Bucket: string,
): AsyncGenerator<{ key: string; storedAt: Date }> {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new s3.ListObjectsV2Command({ Bucket, Prefix: PREFIX, ContinuationToken }),
    );
    for (const { Key = '', LastModified } of page.Contents ?? []) {
      const key = Key.slice(PREFIX.length);
      if (/^[0-9a-f]{64}$/.test(key) && LastModified) yield { key, storedAt: LastModified };
    }
    ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (ContinuationToken);
}
