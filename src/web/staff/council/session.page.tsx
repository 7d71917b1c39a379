import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day } from '../../shared/format.ts';
import { execute } from '../ask/execute.ts';
import { AppCouncilSessionDocument, type AppCouncilSessionQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Missing } from '../shell/states.tsx';
import { Pointer } from '../shell/pointer.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { DeclareTie } from './declare-tie.tsx';
import { KeepSession } from './keep-session.tsx';
import { useMayScore } from './may-score.ts';
import { KeptPage } from './kept-page.tsx';
import { SessionParts } from './session-parts.tsx';
import { UnsentBox } from './unsent-box.tsx';
import '../style/work.css';
import { useSheetsOf, type SheetsHere } from './use-sheets-of.ts';

type Session = NonNullable<AppCouncilSessionQuery['councilSession']>;
type Item = Session['items'][number];

/** A session: what is on the agenda, and what is left to do for whoever looks. */
export default function SessionPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const mine = useMayScore();
  return (
    <KeptPage name={`session ${id}`} ask={() => execute(AppCouncilSessionDocument, { id, mine })}>
      {({ councilSession }) => (councilSession ? <Agenda session={councilSession} /> : <Missing />)}
    </KeptPage>
  );
}

function Agenda({ session }: { readonly session: Session }): ReactNode {
  const words = t.council.sessionPage;
  const { viewer } = useSigned();
  const { number, heldOn, startsAt, place, phase, items, members, council } = session;
  const me = members.find(({ person }) => person?.id === viewer.person.id);
  const here = useSheetsOf(session.id);
  return (
    <Titled title={t.council.sessions.session(number)}>
      <p>
        <span className={phase === 'OPEN' ? 'tag now' : 'tag'}>{t.council.phase[phase]}</span>{' '}
        {[startsAt, day(heldOn, lang), place].filter(Boolean).join(' · ')}
      </p>
      {council && <p className="hint">{council.name}</p>}
      <SessionParts sessionId={session.id} role={me?.role ?? null} />
      {me?.scores && <Mine items={items} here={here} />}
      {me?.scores && <Pointer name="session">{t.shell.pointer.session}</Pointer>}
      {me?.scores && <UnsentBox sessionId={session.id} number={number} />}
      {me?.scores && items.length > 0 && <KeepSession session={session} here={here} />}
      <h2>{words.agenda}</h2>
      {items.length === 0 && <p>{words.none}</p>}
      <ol className="rows agenda">
        {items.map((item) => (
          <AgendaItem key={item.id} item={item} scores={me?.scores === true} here={here} />
        ))}
      </ol>
      <details>
        <summary>{words.members(members.length)}</summary>
        <ul>
          {members.map(({ person, role }) => (
            <li key={person?.id ?? role}>
              {person?.name} – {t.council.role[role]}
            </li>
          ))}
        </ul>
      </details>
    </Titled>
  );
}

const isRecused = (item: Item, personId: string) =>
  item.recusals.some(({ person }) => person?.id === personId);

function Mine({
  items,
  here,
}: {
  readonly items: readonly Item[];
  readonly here: SheetsHere;
}): ReactNode {
  const words = t.council.sessionPage;
  const { viewer } = useSigned();
  const open = items.filter((item) => item.phase === 'OPEN' && !isRecused(item, viewer.person.id));
  const waiting = open.filter(({ id }) => here.waits(id));
  const left = open.filter(
    ({ id, mySheet }) => mySheet?.state !== 'SUBMITTED' && !here.isIn(id) && !here.waits(id),
  );
  const said = [
    left.length > 0 && words.left(left.length),
    waiting.length > 0 && words.waiting(waiting.length),
  ].filter(Boolean);
  const calm = open.length === 0 ? words.nothingOpen : words.allSent;
  return (
    <p className={said.length > 0 ? 'message warn' : 'message good'}>
      <b>{words.mine}:</b> {said.length > 0 ? said.join(' · ') : calm}
    </p>
  );
}

function AgendaItem({
  item,
  scores,
  here,
}: {
  readonly item: Item;
  readonly scores: boolean;
  readonly here: SheetsHere;
}): ReactNode {
  const words = t.council.sessionPage;
  const { viewer } = useSigned();
  const { id, position, productName, phase, mySheet, dossier } = item;
  const recused = isRecused(item, viewer.person.id);
  const submitted = mySheet?.state === 'SUBMITTED' || here.isIn(id);
  const { answered = 0, criteria = 0 } = mySheet?.totals ?? {};
  const done = Math.max(answered, here.answered(id));
  const all = criteria || here.criteria(id);
  const state = submitted
    ? words.submitted
    : here.waits(id)
      ? words.waiting(1)
      : done > 0
        ? words.answered(done, all)
        : words.notBegun;
  const action = phase !== 'OPEN' || submitted ? words.look : done > 0 ? words.goOn : words.score;
  return (
    <li>
      <h3 className="row-title">
        <span className="hint">{words.number(position)}</span> {productName}
      </h3>
      <p className="hint">
        {[dossier?.producer?.name, dossier?.commune?.name].filter(Boolean).join(' · ')}
      </p>
      <p className="row">
        <span className={phase === 'OPEN' ? 'tag now' : 'tag'}>{t.council.itemPhase[phase]}</span>
        {recused && <span className="tag stop">{words.recused}</span>}
        {scores && !recused && <span className={submitted ? 'tag now' : 'tag'}>{state}</span>}
        {scores && !recused && (
          <Link
            href={`/phieu/${pathOfId(id)}`}
            className="button quiet"
            aria-label={`${action}: ${productName}`}
          >
            {action}
          </Link>
        )}
        {scores && !recused && phase !== 'RELEASED' && (
          <DeclareTie itemId={id} product={productName ?? ''} />
        )}
      </p>
    </li>
  );
}
