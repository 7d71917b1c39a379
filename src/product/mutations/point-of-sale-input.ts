import { Field, Float, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { clearable, idOf, line } from '../../platform/graphql/shapes.ts';

@InputType({ description: 'A place on the map, WGS 84.' })
export class GeoPointInput {
  @Field(() => Float, { description: 'Latitude in degrees, −90 to 90.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude in degrees, −180 to 180.' })
  longitude!: number;
}

@InputType({ description: 'Facts about a point of sale that both operations take.' })
export abstract class PointOfSaleFactsInput {
  @Field(() => String, { nullable: true, description: 'Street or hamlet, at most 300 letters.' })
  address?: string | null;

  @Field(() => GeoPointInput, { nullable: true, description: 'Where it is on the map.' })
  location?: GeoPointInput | null;

  @Field(() => String, { nullable: true, description: 'When it is open, at most 300 letters.' })
  openingHours?: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  source?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'All products that are sold there, at most 100; they replace the earlier ones. A producer’s own lists its own products.',
  })
  productIds?: string[] | null;
}

export const OWN_PRODUCTS = 'A producer’s own point of sale lists its own products only.';
export const PLACE_NEEDED = 'Commune and address are both missing.';

const degrees = (most: number) =>
  z.number().refine((value) => Number.isFinite(value) && Math.abs(value) <= most, {
    ...because({
      vi: `Tọa độ phải từ −${most} đến ${most} độ.`,
      en: `Degrees go from −${most} to ${most}.`,
    }),
  });

export const pointOfSaleFacts = {
  address: clearable(line(300)),
  location: clearable(z.object({ latitude: degrees(90), longitude: degrees(180) })),
  openingHours: clearable(line(300)),
  source: clearable(line(500)),
  productIds: clearable(
    z
      .array(idOf('Product'))
      .max(100)
      .transform((ids) => [...new Set(ids)]),
  ),
};

type Facts = z.output<z.ZodObject<typeof pointOfSaleFacts>>;

/** The columns that facts of an input stand for; absent facts give none. */
export function pointOfSaleColumns({ location, productIds: _, ...same }: Facts) {
  return {
    ...same,
    ...(location !== undefined && {
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
    }),
  };
}
