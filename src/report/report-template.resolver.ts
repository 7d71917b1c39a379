import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ReportTemplateChangeEntity, ReportTemplateEntity } from './report.entity.ts';
import { changesByTemplateId } from './report.loader.ts';
import { ReportTemplate, ReportTemplateChange } from './report.type.ts';

@Resolver(() => ReportTemplate)
export class ReportTemplateResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [ReportTemplateChange], {
    description: 'What was changed about it, the last change first.',
  })
  history(
    @Root() { id }: ReportTemplateEntity,
    @Ctx() context: Context,
  ): Promise<ReportTemplateChangeEntity[]> {
    return context.load(changesByTemplateId, id);
  }
}

@Resolver(() => ReportTemplateChange)
export class ReportTemplateChangeResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who changed it.' })
  person(
    @Root() { personId }: ReportTemplateChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, personId);
  }
}
