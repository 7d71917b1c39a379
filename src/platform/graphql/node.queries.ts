import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from './access.ts';
import type { Context } from './context.ts';
import { publicError } from './errors.ts';
import { say } from './language.ts';
import { fromGlobalId, Node, nodeDefinition } from './node.ts';

const MAX_NODES = 100;

async function find(context: Context, id: string): Promise<object | null> {
  const parts = fromGlobalId(id);
  const definition = parts ? nodeDefinition(parts.type) : undefined;
  return parts && definition ? definition.load(context, parts.uuid) : null;
}

@Resolver()
export class NodeQueries {
  @Access(PUBLIC)
  @Query(() => Node, {
    nullable: true,
    description: 'One object by its global id. Unknown and hidden objects are both null.',
  })
  node(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return find(context, id);
  }

  @Access(PUBLIC)
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Up to 100 objects by their global ids, in the order asked; null in place of unknown or hidden ones.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids, at most 100.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_NODES) {
      const text = {
        vi: `Mỗi lần chỉ hỏi được tối đa ${MAX_NODES} mã; hãy chia nhỏ yêu cầu.`,
        en: `At most ${MAX_NODES} ids can be asked for at once; split the request.`,
      };
      throw publicError('BAD_USER_INPUT', say(text, context.language));
    }
    return Promise.all(ids.map((id) => find(context, id)));
  }
}
