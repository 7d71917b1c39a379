import type { Room } from '../platform/graphql/room.ts';
import { BuyerEntity } from './buyer.entity.ts';
import { BuyerResolver } from './buyer.resolver.ts';
import {
  TradeContractEntity,
  TradeContractLineEntity,
  TradeDeliveryEntity,
} from './contract.entity.ts';
import {
  TradeContractLineResolver,
  TradeContractResolver,
  TradeDeliveryResolver,
} from './contract.resolver.ts';
import { ProductGridResolver, SavedViewResolver } from './grid.resolver.ts';
import { CuratedListEntity, CuratedListItemEntity, CuratedListShareEntity } from './list.entity.ts';
import {
  CuratedListItemResolver,
  CuratedListResolver,
  CuratedListShareResolver,
} from './list.resolver.ts';
import { BuyerCreateMutation } from './mutations/buyer-create.ts';
import { BuyerMergeMutation } from './mutations/buyer-merge.ts';
import { BuyerUpdateMutation } from './mutations/buyer-update.ts';
import { CuratedListCreateMutation } from './mutations/curated-list-create.ts';
import { CuratedListFreezeMutation } from './mutations/curated-list-freeze.ts';
import { CuratedListItemAddMutation } from './mutations/curated-list-item-add.ts';
import { CuratedListItemMoveMutation } from './mutations/curated-list-item-move.ts';
import { CuratedListItemRemoveMutation } from './mutations/curated-list-item-remove.ts';
import { CuratedListItemUpdateMutation } from './mutations/curated-list-item-update.ts';
import { CuratedListItemsSetMutation } from './mutations/curated-list-items-set.ts';
import { CuratedListShareMutation } from './mutations/curated-list-share.ts';
import { CuratedListShareRevokeMutation } from './mutations/curated-list-share-revoke.ts';
import { CuratedListUnfreezeMutation } from './mutations/curated-list-unfreeze.ts';
import { CuratedListUpdateMutation } from './mutations/curated-list-update.ts';
import { SalesPasteUndoMutation } from './mutations/sales-paste-undo.ts';
import { SalesPasteMutation } from './mutations/sales-paste.ts';
import { SalesReportMutation } from './mutations/sales-report.ts';
import { SalesReportUndoMutation } from './mutations/sales-report-undo.ts';
import { SavedViewRemoveMutation } from './mutations/saved-view-remove.ts';
import { SavedViewSaveMutation } from './mutations/saved-view-save.ts';
import { SavedViewUpdateMutation } from './mutations/saved-view-update.ts';
import { TradeContractEndMutation } from './mutations/trade-contract-end.ts';
import { TradeExportMutation } from './mutations/trade-export.ts';
import { TradeContractRecordMutation } from './mutations/trade-contract-record.ts';
import { TradeContractUpdateMutation } from './mutations/trade-contract-update.ts';
import { TradeDeliveryRecordMutation } from './mutations/trade-delivery-record.ts';
import {
  SalesEarlierEntity,
  SalesPasteEntity,
  SalesPasteRowEntity,
  SalesRecordEntity,
} from './sales.entity.ts';
import {
  SalesPasteResultResolver,
  SalesPasteRowResolver,
  SalesResolver,
} from './sales.resolver.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import { TradeStatisticsResolver } from './statistics.resolver.ts';
import { TradeStatisticsRowsResolver } from './statistics-rows.resolver.ts';

export const trade: Room = {
  name: 'trade',
  entities: [
    BuyerEntity,
    TradeContractEntity,
    TradeContractLineEntity,
    TradeDeliveryEntity,
    SalesRecordEntity,
    SalesEarlierEntity,
    SalesPasteEntity,
    SalesPasteRowEntity,
    SavedViewEntity,
    CuratedListEntity,
    CuratedListItemEntity,
    CuratedListShareEntity,
  ],
  resolvers: [
    BuyerResolver,
    BuyerCreateMutation,
    BuyerUpdateMutation,
    BuyerMergeMutation,
    TradeContractResolver,
    TradeContractLineResolver,
    TradeDeliveryResolver,
    TradeContractRecordMutation,
    TradeContractUpdateMutation,
    TradeContractEndMutation,
    TradeDeliveryRecordMutation,
    SalesResolver,
    SalesPasteRowResolver,
    SalesPasteResultResolver,
    SalesReportMutation,
    SalesReportUndoMutation,
    SalesPasteMutation,
    SalesPasteUndoMutation,
    ProductGridResolver,
    SavedViewResolver,
    SavedViewSaveMutation,
    SavedViewUpdateMutation,
    SavedViewRemoveMutation,
    TradeStatisticsResolver,
    TradeStatisticsRowsResolver,
    TradeExportMutation,
    CuratedListResolver,
    CuratedListItemResolver,
    CuratedListShareResolver,
    CuratedListCreateMutation,
    CuratedListUpdateMutation,
    CuratedListItemsSetMutation,
    CuratedListItemAddMutation,
    CuratedListItemUpdateMutation,
    CuratedListItemMoveMutation,
    CuratedListItemRemoveMutation,
    CuratedListFreezeMutation,
    CuratedListUnfreezeMutation,
    CuratedListShareMutation,
    CuratedListShareRevokeMutation,
  ],
};
