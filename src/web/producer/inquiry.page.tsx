import {
  OwnInquiryCloseDocument,
  OwnInquiryDocument,
  OwnReplyDocument,
  type InquiryOutcome,
  type ReplyChannel,
} from '../generated/operations.ts';
import { MISSING, onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { InquiryBody, type OwnInquiry } from './inquiry.body.tsx';
import type { Mistake, Returned } from './mistakes.tsx';
import { once } from './own-form.tsx';
import { ownPage, ownView, type OwnRequest } from './own-page.tsx';

/** One inquiry: what is asked, how to reach who asks, the answer, and what came of it. */
export const ownInquiryPage: Page = ownPage({
  load: (request) => show(request, null),
  async submit(request, form) {
    const inquiry = await find(request);
    if (!inquiry) return MISSING;
    const closing = form.get('viec') === 'dong';
    const mistakes = closing
      ? await close(request, inquiry, form)
      : await reply(request, inquiry, form);
    if (mistakes.length > 0) return show(request, { values: form, mistakes });
    const to = closing
      ? hrefOf('ownInquiries', request.lang, {}, { da: 'dong' })
      : hrefOf('ownInquiry', request.lang, { id: inquiry.id }, { da: '1' });
    return onward(to);
  },
});

async function find({ ask, params, producers }: OwnRequest): Promise<OwnInquiry | null> {
  const { inquiry } = await ask(OwnInquiryDocument, { id: params['id'] ?? '' });
  const mine = producers.some(({ id }) => id === inquiry?.producer?.id);
  return inquiry && mine ? inquiry : null;
}

async function show(request: OwnRequest, returned: Returned | null): Promise<PageResult> {
  const inquiry = await find(request);
  if (!inquiry) return MISSING;
  const { t, query } = request;
  return ownView(request, {
    title: t.own.inquiries.oneTitle(inquiry.buyer?.name ?? t.own.inquiries.someone),
    returned: returned !== null,
    body: <InquiryBody inquiry={inquiry} returned={returned} saved={query.get('da') === '1'} />,
  });
}

function baseOf(form: URLSearchParams): number {
  return Number(form.get('ban')) || 1;
}

async function reply(
  { ask }: OwnRequest,
  { id }: OwnInquiry,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const channel = (form.get('cach') ?? 'PAGE') as ReplyChannel;
  const { userErrors } = await once(form, async (operationId) => {
    const input = { channel, content: form.get('noi-dung') ?? '', baseRevision: baseOf(form) };
    return (await ask(OwnReplyDocument, { id, input: { ...input, operationId } })).inquiryReply;
  });
  return userErrors;
}

async function close(
  { ask }: OwnRequest,
  { id }: OwnInquiry,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const outcome = (form.get('ket-qua') ?? 'NOTHING') as InquiryOutcome;
  const note = form.get('ghi-them')?.trim() || null;
  const { userErrors } = await once(form, async (operationId) => {
    const input = { outcome, note, baseRevision: baseOf(form), operationId };
    return (await ask(OwnInquiryCloseDocument, { id, input })).inquiryClose;
  });
  return userErrors;
}
