import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { ARTICLES } from './articles.ts';
import { w } from './words.ts';

/** The tasks of the viewer's roles first, then those of others. */
export default function HelpPage(): ReactNode {
  const { roles } = useSigned();
  const mine = ARTICLES.filter((one) => one.roles.some((role) => roles.has(role)));
  const others = ARTICLES.filter((one) => !mine.includes(one));
  return (
    <Titled title={w.title}>
      <p className="lead">{w.lead}</p>
      <ul className="rows">
        {[...mine, ...others].map(({ name }) => (
          <li key={name}>
            <p className="row-title">
              <Link href={`/tro-giup/${name}`}>{w.articles[name].title}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Titled>
  );
}
