import { createHash } from 'node:crypto';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { AddProducerDocument, AddProductDocument } from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { publishProduct } from './journey/register.ts';
import { communeId } from './load-people.ts';
import { labelAsDemonstration, type DemoWork, type Label, type Piece } from './pieces.ts';
import { readPressProducts, type PressProducer, type PressProduct } from './press.ts';

/** The real products that public text names. None of them gets a certificate that is valid. */
export const loadPress: Piece = {
  name: 'press',
  async load(work) {
    const office = await work.stage.as('dieu-phoi');
    const products = await readPressProducts();
    const communes = new Map<string, string>();
    const commune = async (code: string) => {
      const known = communes.get(code) ?? (await communeId(office, code));
      communes.set(code, known);
      return known;
    };
    const producers = new Map<string, Label & { globalId: string }>();
    for (const { producer } of products) {
      if (producers.has(producer.name)) continue;
      const id = await addProducer(work, office, producer, await commune(producer.communeCode));
      producers.set(producer.name, { ...labelOf(id, producer.source), globalId: id });
    }
    const labels: Label[] = [];
    for (const product of products) {
      const producerId = present('producer', producers.get(product.producer.name)).globalId;
      const place = { producerId, communeId: await commune(product.communeCode) };
      labels.push(labelOf(await addProduct(work, office, product, place), product.source));
    }
    await labelAsDemonstration(work, 'producer', [...producers.values()]);
    await labelAsDemonstration(work, 'product', labels);
  },
};

function labelOf(globalId: string, source: string): Label {
  return { id: fromGlobalId(globalId)?.uuid ?? '', source };
}

/** Operation ids are short, names are not. */
function shortKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}

async function addProducer(
  work: DemoWork,
  office: Caller,
  { name, kind, source }: PressProducer,
  commune: string,
): Promise<string> {
  const { producerCreate } = await office.send(AddProducerDocument, {
    input: {
      name,
      kind,
      communeId: commune,
      introduction: source,
      operationId: work.operation('press-producer')(shortKey(name)),
    },
  });
  return present('producer', accepted('AddProducer', producerCreate).producer).id;
}

async function addProduct(
  work: DemoWork,
  office: Caller,
  { name, subgroup, summary, englishSummary }: PressProduct,
  place: { producerId: string; communeId: string },
): Promise<string> {
  const operation = work.operation(`press-${shortKey(name)}`);
  const { productCreate } = await office.send(AddProductDocument, {
    input: {
      ...{ ...place, name, subgroupCode: subgroup, summary },
      english: { summary: englishSummary },
      operationId: operation('create'),
    },
  });
  const product = present('product', accepted('AddProduct', productCreate).product);
  if (product.status === 'DRAFT') await publishProduct(office, operation, product);
  return product.id;
}
