import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CouncilSession } from '../council/session.type.ts';
import type { CouncilSessionEntity } from '../council/session.entity.ts';
import { runsSession } from '../council/session-role.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { documentAccess } from './document.access.ts';
import { storedFileById } from './document.loader.ts';
import { minutesOfSession, newestMinutes } from './minutes.loader.ts';
import { FIGURE_NAMES } from './minutes.enums.ts';
import { DEFAULT_TEXTS, FIGURES, MINUTES_SECTIONS, SECTION_TITLES } from './minutes.rules.ts';
import { Minutes } from './minutes.type.ts';

/** The minutes behind the answer, so that the signed scan can be asked for as well. */
type Shown = Minutes & { readonly signedFileId: string | null };

@Resolver(() => CouncilSession)
export class SessionMinutesResolver {
  @Access(documentAccess.minutes)
  @Cost({ points: 20 })
  @FieldResolver(() => Minutes, {
    nullable: true,
    description:
      'The minutes of the session; until they are locked only for those who run it, null for others.',
  })
  async minutes(
    @Root() session: CouncilSessionEntity,
    @Ctx() context: Context,
  ): Promise<Shown | null> {
    const written = await context.load(newestMinutes, session.id);
    if (!written?.lockedAt && !(await runsSession(context, session))) return null;
    const { minutes, data, values } = await minutesOfSession(context, session);
    return {
      version: data.version,
      revision: minutes?.revision ?? 0,
      reason: minutes?.reason ?? null,
      locked: !!minutes?.lockedAt,
      lockedAt: minutes?.lockedAt ?? null,
      signedFileId: minutes?.signedFileId ?? null,
      sections: MINUTES_SECTIONS.map((section) => ({
        section,
        title: SECTION_TITLES[section],
        text: minutes?.texts[section] ?? DEFAULT_TEXTS[section],
        shown: data.texts[section],
      })),
      figures: FIGURE_NAMES.map((name) => ({ name, label: FIGURES[name], value: values[name] })),
    };
  }
}

@Resolver(() => Minutes)
export class MinutesResolver {
  @FieldResolver(() => File, {
    nullable: true,
    description: 'The signed scan (biên bản đã ký); null as long as there is none.',
  })
  async signedFile(
    @Root() minutes: Shown,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return minutes.signedFileId ? context.load(storedFileById, minutes.signedFileId) : null;
  }
}
