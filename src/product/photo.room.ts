import type { Room } from '../platform/graphql/room.ts';
import { ProductPhotoAttachMutation } from './mutations/product-photo-attach.ts';
import { ProductPhotoRemoveMutation } from './mutations/product-photo-remove.ts';
import { ProductPhotoReorderMutation } from './mutations/product-photo-reorder.ts';
import { ProductPhotoUpdateMutation } from './mutations/product-photo-update.ts';

/** Photos of products; their rows belong to the room of products. */
export const photo: Room = {
  name: 'photo',
  entities: [],
  resolvers: [
    ProductPhotoAttachMutation,
    ProductPhotoUpdateMutation,
    ProductPhotoRemoveMutation,
    ProductPhotoReorderMutation,
  ],
};
