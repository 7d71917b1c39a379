import { z } from 'zod';
import type { S3Settings } from '../files/s3-store.ts';
import { ConfigError } from './operator-error.ts';

/** Where files are kept, as the environment says it. */
export const fileSettings = {
  FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'write the name of a bucket such as ocop-files')
    .optional(),
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, message: 'write a web address such as https://s3.example.vn' })
    .optional(),
  FILES_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'write a region such as us-east-1')
    .default('us-east-1'),
  FILES_S3_ACCESS_KEY_ID: z.string().max(200).optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().max(200).optional(),
  FILES_LINK_SECRET: z
    .string()
    .regex(/^\S{32,200}$/, 'write 32 to 200 characters without spaces')
    .optional(),
};

/** @throws ConfigError when a bucket is named without the keys that open it. */
export function bucketOf(value: z.infer<z.ZodObject<typeof fileSettings>>): S3Settings | undefined {
  const { FILES_S3_BUCKET: bucket, FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region } = value;
  if (!bucket) return undefined;
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } =
    value;
  if (accessKeyId && secretAccessKey) {
    return { bucket, endpoint, region, accessKeyId, secretAccessKey };
  }
  throw new ConfigError(
    'FILES_S3_BUCKET is set without its keys: set FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY too.',
    'FILES_S3_ACCESS_KEY_ID',
  );
}
