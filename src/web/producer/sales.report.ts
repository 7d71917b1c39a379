import { OwnSalesReportDocument, OwnSalesUndoDocument } from '../generated/operations.ts';
import { readAmount } from '../shared/typed-number.ts';
import type { Mistake } from './mistakes.tsx';
import { once } from './own-form.tsx';
import type { OwnRequest } from './own-page.tsx';
import { CHANNELS } from './sales.channels.ts';
import type { Quarter } from './sales.period.ts';
import type { Figure } from './sales.type.ts';

/** What came of a form: what was refused, and figures that can be taken back as `id:revision`. */
export interface Reported {
  readonly mistakes: readonly Mistake[];
  readonly done: readonly string[];
}

/** The field that names figures to take back. */
export const BACK_FIELD = 'lai';

/** Each channel is a figure of its own; what stayed empty or the same is not sent. */
export async function report(
  request: OwnRequest,
  form: URLSearchParams,
  productId: string,
  quarter: Quarter,
  known: readonly Figure[],
): Promise<Reported> {
  const { ask, t } = request;
  const mistakes: Mistake[] = [];
  const done: string[] = [];
  for (const channel of CHANNELS) {
    const typed = (form.get(channel) ?? '').trim();
    const amount = readAmount(typed);
    const base = Number(form.get(`ban-${channel}`)) || null;
    const now = known.find((figure) => figure.channel === channel);
    if (!typed || (amount !== null && amount === now?.amount)) continue;
    if (amount === null) {
      mistakes.push({
        message: t.own.sales.wrong(t.own.sales.channels[channel]),
        field: [channel],
      });
      continue;
    }
    const { record, userErrors } = await once(numbered(form, channel), async (operationId) => {
      const period = { kind: 'QUARTER', year: quarter.year, number: quarter.number } as const;
      const same = { quantity: now?.quantity, unit: now?.unit, note: now?.note };
      const input = { productId, period, channel, amount, ...same };
      const variables = { input: { ...input, baseRevision: base, operationId } };
      return (await ask(OwnSalesReportDocument, variables)).salesReport;
    });
    mistakes.push(...userErrors.map(({ message }) => ({ message, field: [channel] })));
    if (userErrors.length === 0 && record) done.push(`${record.id}:${record.revision}`);
  }
  return { mistakes, done };
}

/** Takes back what was reported last of each figure that the form names. */
export async function takeBack(
  { ask }: OwnRequest,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const [index, named] of form.getAll(BACK_FIELD).slice(0, CHANNELS.length).entries()) {
    const [id = '', revision = ''] = named.split(':');
    const { userErrors } = await once(numbered(form, `lai-${index}`), async (operationId) => {
      const input = { baseRevision: Number(revision) || 1, operationId };
      return (await ask(OwnSalesUndoDocument, { id, input })).salesReportUndo;
    });
    mistakes.push(...userErrors.map(({ message }) => ({ message })));
  }
  return mistakes;
}

/** The form with a number of its own for one figure. */
function numbered(form: URLSearchParams, part: string): URLSearchParams {
  const copy = new URLSearchParams(form);
  copy.set('so', `${form.get('so') ?? ''}-${part}`);
  return copy;
}
