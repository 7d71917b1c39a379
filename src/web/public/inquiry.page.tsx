import { randomUUID } from 'node:crypto';
import {
  ComparePageDocument,
  InquirySendDocument,
  ProducerPageDocument,
} from '../generated/operations.ts';
import { MISSING, onward, type Page, type PageRequest, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { InquiryForm, type Subject, type Wrong } from './inquiry.form.tsx';

/** Asks about a product. */
export const inquiryPage: Page = inquiryAbout(async ({ ask, params: { slug = '' } }) => {
  const { product } = await ask(ComparePageDocument, { slug });
  if (!product) return null;
  const { producer, name } = product;
  return { ...{ kind: 'product', slug: product.slug, name }, producer: producer?.name ?? '' };
});

/** Asks a producer, about nothing in particular. */
export const producerInquiryPage: Page = inquiryAbout(async ({ ask, params: { slug = '' } }) => {
  const { producer } = await ask(ProducerPageDocument, { slug, first: 0 });
  if (!producer) return null;
  return { kind: 'producer', slug: producer.slug, name: producer.name, producer: producer.name };
});

type Find = (request: PageRequest) => Promise<Subject | null>;

function inquiryAbout(find: Find): Page {
  const show = async (request: PageRequest, wrong?: Wrong): Promise<PageResult> => {
    const subject = await find(request);
    if (!subject) return MISSING;
    const { t, context } = request;
    return {
      kind: 'view',
      title: t.inquiry.titleFor(subject.name),
      description: t.inquiry.description,
      status: wrong ? 422 : 200,
      index: false,
      // The form carries the moment it was opened and a number of its own.
      cache: 'never',
      body: (
        <InquiryForm
          subject={subject}
          wrong={wrong}
          openedAt={wrong?.values.get('luc') ?? context.now.toISOString()}
          operationId={randomUUID()}
        />
      ),
    };
  };
  return {
    load: (request) => show(request),
    submit: async (request, form) => {
      const { ask, lang } = request;
      const subject = await find(request);
      if (!subject) return MISSING;
      const text = (name: string) => form.get(name) ?? '';
      const { inquirySend } = await ask(InquirySendDocument, {
        input: {
          ...(subject.kind === 'product'
            ? { productSlug: subject.slug }
            : { producerSlug: subject.slug }),
          buyer: {
            name: text('ten'),
            organisation: text('don-vi'),
            phone: text('dien-thoai'),
            email: text('thu'),
          },
          wants: text('can-gi'),
          quantity: text('bao-nhieu'),
          neededWhen: text('khi-nao'),
          openedAt: momentOf(text('luc')),
          website: text('trang-web'),
          operationId: text('so') || randomUUID(),
        },
      });
      const { receipt, userErrors } = inquirySend;
      if (!receipt) return show(request, { values: form, errors: userErrors });
      const to = hrefOf('receipt', lang, { code: receipt.code });
      return onward(to);
    },
  };
}

function momentOf(text: string): string | undefined {
  return Number.isNaN(Date.parse(text)) ? undefined : new Date(text).toISOString();
}
