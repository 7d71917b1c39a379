import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { ARTICLES } from './articles.ts';
import { w } from './words.ts';

/** One task in a few steps, with a picture of its screen. */
export default function ArticlePage(): ReactNode {
  const { article } = useParams<{ article: string }>();
  const found = ARTICLES.find(({ name }) => name === article);
  if (!found) return <Missing />;
  const { title, steps } = w.articles[found.name];
  return (
    <Titled title={title}>
      <p>
        <Link href="/tro-giup">← {w.back}</Link>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <img
        className="help-picture"
        src={found.picture}
        alt={w.picture(title)}
        width="1024"
        height="768"
        loading="lazy"
      />
    </Titled>
  );
}
