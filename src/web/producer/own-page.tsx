import type { ReactNode } from 'react';
import {
  OwnProducersDocument,
  OwnProductDocument,
  type OwnProducersQuery,
  type OwnProductQuery,
} from '../generated/operations.ts';
import {
  MISSING,
  onward,
  type Page,
  type PageRequest,
  type PageResult,
  type PageView,
  type SentFile,
} from '../page.ts';
import { hrefOf, type PathName, type Query } from '../paths.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import type { Mistake, Returned } from './mistakes.tsx';
import { SignOut } from './sign-out.tsx';

export type OwnProducer = OwnProducersQuery['myProducers'][number];
export type OwnProduct = OwnProductQuery['productListings']['nodes'][number];

/** A request of somebody who acts for at least one producer. */
export interface OwnRequest extends PageRequest {
  readonly producers: readonly OwnProducer[];
}

export interface ProductRequest extends OwnRequest {
  readonly product: OwnProduct;
}

interface Steps<R> {
  readonly takesFile?: boolean;
  readonly load: (request: R) => Promise<PageResult>;
  readonly submit?: (request: R, form: URLSearchParams, file?: SentFile) => Promise<PageResult>;
}

/** A page for whoever acts for a producer; others who have signed in are told what to do. */
export function ownPage(steps: Steps<OwnRequest>): Page {
  const withProducers = async (
    request: PageRequest,
    go: (own: OwnRequest) => Promise<PageResult>,
  ) => {
    const { myProducers } = await request.ask(OwnProducersDocument, {});
    if (myProducers.length === 0) return withoutProducer(request);
    return go({ ...request, producers: myProducers });
  };
  const { load, submit, takesFile } = steps;
  return {
    audience: 'own',
    takesFile,
    load: (request) => withProducers(request, load),
    ...(submit && {
      submit: (request, form, file) => withProducers(request, (own) => submit(own, form, file)),
    }),
  };
}

/** A page about one product of one's own; others' are not there, whether the world sees them or not. */
export function ownProductPage(steps: Steps<ProductRequest>): Page {
  const withProduct = async (
    request: OwnRequest,
    go: (own: ProductRequest) => Promise<PageResult>,
  ) => {
    const { slug = '' } = request.params;
    const { productListings } = await request.ask(OwnProductDocument, { slug });
    const product = productListings.nodes[0];
    const mine = request.producers.some(({ id }) => id === product?.producer?.id);
    return product && mine ? go({ ...request, product }) : MISSING;
  };
  const { load, submit, takesFile } = steps;
  return ownPage({
    takesFile,
    load: (request) => withProduct(request, load),
    ...(submit && {
      submit: (request, form, file) => withProduct(request, (own) => submit(own, form, file)),
    }),
  });
}

/** What comes after a step on a page of a product: the page and what was done, or the form with its mistakes. */
export function endingAt(
  page: PathName,
  again: (request: ProductRequest, returned: Returned) => Promise<PageResult>,
) {
  return (
    request: ProductRequest,
    form: URLSearchParams,
    mistakes: readonly Mistake[],
    done: Query,
  ): Promise<PageResult> | PageResult => {
    if (mistakes.length > 0) return again(request, { values: form, mistakes });
    return onward(hrefOf(page, request.lang, { slug: request.product.slug }, done));
  };
}

interface ViewFacts {
  readonly title: string;
  readonly body: ReactNode;
  /** Whether a form came back with mistakes. */
  readonly returned?: boolean;
  readonly islands?: readonly string[];
}

/** What a page of one's own says: nothing for search engines. */
export function ownView({ t, own }: PageRequest, facts: ViewFacts): PageView {
  const { title, body, returned, islands } = facts;
  return {
    kind: 'view',
    title: returned ? t.own.frame.wrongTitle(title) : title,
    description: title,
    status: returned ? 422 : 200,
    index: false,
    islands: own?.token ? ['outbox', 'saving', ...(islands ?? [])] : islands,
    body,
  };
}

function withoutProducer(request: PageRequest): PageView {
  return ownView(request, { title: request.t.own.home.noProducer, body: <NoProducer /> });
}

function NoProducer(): ReactNode {
  const { t } = useView();
  return (
    <div className="wrap narrow own">
      <h1>{t.own.home.noProducer}</h1>
      <p className="lead">{t.own.home.noProducerText}</p>
      <SignOut />
    </div>
  );
}

/** What has just been done, in words. */
export function Done({ children }: { readonly children: string | false | null }): ReactNode {
  return (
    children && (
      <div role="status">
        <Notice tone="good" title={children} />
      </div>
    )
  );
}
