import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { MOST_PER_ADDRESS, MOST_PER_PHONE } from './inquiry.rules.ts';
import { addressHash, sha256 } from './inquiry.service.ts';

interface Slugs {
  readonly productSlug?: string | null;
  readonly producerSlug?: string | null;
}

interface Asked {
  readonly producerId: string;
  readonly productId: string | null;
}

/** Whom a buyer asks: the maker of a published product, or a producer. Former slugs lead there too. */
export async function askedBySlug(
  { em }: Transaction,
  { productSlug, producerSlug }: Slugs,
): Promise<Asked> {
  if (!productSlug === !producerSlug) {
    const text = {
      vi: 'Hãy chọn một sản phẩm hoặc một chủ thể để hỏi. Yêu cầu chưa được gửi.',
      en: 'Choose one product or one producer to ask. Nothing was sent.',
    };
    throw refuse('ONE_SUBJECT', text, ['input']);
  }
  const rows = productSlug
    ? await em.query<Asked[]>(
        `SELECT p.id AS "productId", p.producer_id AS "producerId" FROM product p
          WHERE p.status = 'PUBLISHED'
            AND p.id = (SELECT product_id FROM product_slug WHERE slug = $1)`,
        [productSlug],
      )
    : await em.query<Asked[]>(
        `SELECT NULL AS "productId", p.id AS "producerId" FROM producer p
          WHERE p.id = (SELECT producer_id FROM producer_slug WHERE slug = $1)`,
        [producerSlug],
      );
  const asked = rows[0];
  if (asked) return asked;
  throw notFound(['input', productSlug ? 'productSlug' : 'producerSlug']);
}

const RECENT = `
  SELECT (SELECT count(*)::int FROM inquiry
           WHERE address_hash = $1 AND sent_at > $3::timestamptz - interval '1 hour') AS address,
         (SELECT count(*)::int FROM inquiry
           WHERE phone_hash = $2 AND sent_at > $3::timestamptz - interval '1 day') AS phone`;

/** Lets honest buyers ask many producers and stops floods. */
export async function refuseFloods(
  { em, context }: Transaction,
  phone: string | null,
): Promise<void> {
  const { ip } = context.client;
  const rows = await em.query<{ address: number; phone: number }[]>(RECENT, [
    ip && addressHash(ip),
    phone && sha256(`phone:${phone}`),
    context.now,
  ]);
  const counts = rows[0]!;
  if (counts.address >= MOST_PER_ADDRESS) throw tooMany('một giờ', 'an hour');
  if (counts.phone >= MOST_PER_PHONE) throw tooMany('một ngày', 'a day');
}

function tooMany(vi: string, en: string) {
  const text = {
    vi: `Đã có nhiều yêu cầu gửi từ đây. Yêu cầu này chưa được gửi; hãy thử lại sau ${vi}, hoặc gọi cho người bán.`,
    en: `Many inquiries came from here. This one was not sent; try again after ${en}, or call the seller.`,
  };
  return refuse('TOO_MANY', text, ['input']);
}
