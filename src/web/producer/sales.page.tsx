import { OwnProductListDocument, OwnSalesDocument } from '../generated/operations.ts';
import { MISSING, onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import type { Returned } from './mistakes.tsx';
import { ownPage, ownView, type OwnRequest } from './own-page.tsx';
import { SalesBody, SalesForm } from './sales.body.tsx';
import { before, firstDay, periodFrom, type Quarter } from './sales.period.ts';
import { BACK_FIELD, report, takeBack } from './sales.report.ts';
import type { Figure } from './sales.type.ts';

/** What was sold in a quarter: all products first, then one of them. */
export const ownSalesPage: Page = ownPage({
  async load(request) {
    const slug = request.query.get('sp');
    return slug ? showForm(request, slug, null) : showAll(request);
  },
  async submit(request, form) {
    const { query, lang } = request;
    const quarter = periodFrom(query.get('ky'), request.context.today);
    const slug = query.get('sp') ?? '';
    const place = { ky: quarter.name, sp: slug };
    if (form.has(BACK_FIELD)) {
      const mistakes = await takeBack(request, form);
      if (mistakes.length > 0) {
        const returned = { values: new URLSearchParams(), mistakes };
        return slug ? showForm(request, slug, returned) : showAll(request, returned);
      }
      return onward(hrefOf('ownSales', lang, {}, { ...place, da: 'lai' }));
    }
    const product = (await productsOf(request)).find((one) => one.slug === slug);
    if (!product) return MISSING;
    const known = (await figuresOf(request, quarter)).filter(
      (figure) => figure.product?.id === product.id,
    );
    const { mistakes, done } = await report(request, form, product.id, quarter, known);
    if (mistakes.length > 0) return showForm(request, slug, { values: form, mistakes });
    return onward(
      hrefOf('ownSales', lang, {}, { ky: quarter.name, da: '1', [BACK_FIELD]: [...done] }),
    );
  },
});

async function productsOf({ ask }: OwnRequest) {
  const { productListings } = await ask(OwnProductListDocument, {});
  return productListings.nodes;
}

/** What the producer itself has reported of the quarter. */
async function figuresOf({ ask }: OwnRequest, quarter: Quarter): Promise<readonly Figure[]> {
  const day = firstDay(quarter);
  const filter = { from: day, until: day, periodKind: 'QUARTER', source: ['PRODUCER'] } as const;
  const { salesRecords } = await ask(OwnSalesDocument, {
    filter: { ...filter, source: [...filter.source] },
  });
  return salesRecords.nodes;
}

async function showAll(request: OwnRequest, returned: Returned | null = null): Promise<PageResult> {
  const { t, query, context } = request;
  const quarter = periodFrom(query.get('ky'), context.today);
  const [products, figures, earlier] = [
    await productsOf(request),
    await figuresOf(request, quarter),
    await figuresOf(request, before(quarter)),
  ];
  const done = returned ? null : query.get('da');
  const back = done === '1' ? query.getAll(BACK_FIELD) : [];
  return ownView(request, {
    title: t.own.sales.title,
    returned: returned !== null,
    body: <SalesBody {...{ products, quarter, figures, earlier, done, back, returned }} />,
  });
}

async function showForm(
  request: OwnRequest,
  slug: string,
  returned: Returned | null,
): Promise<PageResult> {
  const { t, query, context } = request;
  const product = (await productsOf(request)).find((one) => one.slug === slug);
  if (!product) return MISSING;
  const quarter = periodFrom(query.get('ky'), context.today);
  const of = async (which: Quarter) =>
    (await figuresOf(request, which)).filter((figure) => figure.product?.id === product.id);
  const [figures, earlier] = [await of(quarter), await of(before(quarter))];
  return ownView(request, {
    title: `${t.own.sales.title}: ${product.name}`,
    returned: returned !== null,
    body: (
      <SalesForm
        {...{ product, quarter, figures, earlier, returned }}
        done={returned ? null : query.get('da')}
      />
    ),
  });
}
