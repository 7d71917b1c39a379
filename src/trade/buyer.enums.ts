import { registerEnumType } from 'type-graphql';

export enum BuyerKind {
  DISTRIBUTOR = 'DISTRIBUTOR',
  SUPERMARKET = 'SUPERMARKET',
  SHOP = 'SHOP',
  RESTAURANT_HOTEL = 'RESTAURANT_HOTEL',
  ECOMMERCE = 'ECOMMERCE',
  EXPORTER = 'EXPORTER',
  PROCESSOR = 'PROCESSOR',
  AGENCY = 'AGENCY',
  HOUSEHOLD = 'HOUSEHOLD',
  OTHER = 'OTHER',
}
registerEnumType(BuyerKind, {
  name: 'BuyerKind',
  description: 'What kind of buyer it is (loại khách mua). New values may be added.',
  valuesConfig: {
    DISTRIBUTOR: { description: 'Distributor or wholesaler (nhà phân phối, đầu mối).' },
    SUPERMARKET: { description: 'Supermarket or chain (siêu thị, chuỗi bán lẻ).' },
    SHOP: { description: 'Shop or sales point (cửa hàng, điểm bán).' },
    RESTAURANT_HOTEL: { description: 'Restaurant or hotel (nhà hàng, khách sạn).' },
    ECOMMERCE: { description: 'Online marketplace or shop (sàn thương mại điện tử).' },
    EXPORTER: { description: 'Exporter (doanh nghiệp xuất khẩu).' },
    PROCESSOR: { description: 'Processor that buys raw products (cơ sở chế biến).' },
    AGENCY: { description: 'Agency, school or other organisation (cơ quan, tổ chức).' },
    HOUSEHOLD: { description: 'Household business or person (hộ kinh doanh, cá nhân).' },
    OTHER: { description: 'Another kind (khác).' },
  },
});
