import { registerEnumType } from 'type-graphql';

export enum ProducerKind {
  COOPERATIVE = 'COOPERATIVE',
  COOPERATIVE_GROUP = 'COOPERATIVE_GROUP',
  ENTERPRISE = 'ENTERPRISE',
  FARM = 'FARM',
  REGISTERED_HOUSEHOLD = 'REGISTERED_HOUSEHOLD',
  ASSOCIATION = 'ASSOCIATION',
  OPERATING_CENTRE = 'OPERATING_CENTRE',
}
registerEnumType(ProducerKind, {
  name: 'ProducerKind',
  description:
    'Who may take part in the programme (chủ thể OCOP), Quyết định 26/2026/QĐ-TTg, Điều 2 khoản 3.',
  valuesConfig: {
    COOPERATIVE: { description: 'Cooperative (hợp tác xã).' },
    COOPERATIVE_GROUP: { description: 'Cooperative group (tổ hợp tác).' },
    ENTERPRISE: { description: 'Small or medium enterprise (doanh nghiệp nhỏ và vừa).' },
    FARM: { description: 'Farm with a business registration (trang trại có đăng ký kinh doanh).' },
    REGISTERED_HOUSEHOLD: {
      description:
        'Producing or family household with a business registration (hộ sản xuất, hộ gia đình có đăng ký kinh doanh).',
    },
    ASSOCIATION: {
      description: 'Association or society (hội, hiệp hội); for tourism products only.',
    },
    OPERATING_CENTRE: {
      description: 'Operating centre or its like (trung tâm điều hành); for tourism products only.',
    },
  },
});

/** What of a producer is public only with its consent. */
export enum ConsentItem {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  ADDRESS = 'ADDRESS',
  ZALO = 'ZALO',
  SHOP_LINKS = 'SHOP_LINKS',
  REPRESENTATIVE = 'REPRESENTATIVE',
  PLACE_PHOTO = 'PLACE_PHOTO',
}
registerEnumType(ConsentItem, {
  name: 'ConsentItem',
  description:
    'What of a producer is public only with its consent (đồng ý công khai), Luật 91/2025/QH15. None is unless it was said.',
  valuesConfig: {
    PHONE: { description: 'Telephone number (số điện thoại).' },
    EMAIL: { description: 'E-mail address (thư điện tử).' },
    ADDRESS: { description: 'Address without the commune (địa chỉ).' },
    ZALO: { description: 'Zalo number.' },
    SHOP_LINKS: { description: 'Links to its shops, such as Facebook or Postmart (gian hàng).' },
    REPRESENTATIVE: { description: 'Name of its representative (người đại diện).' },
    PLACE_PHOTO: { description: 'Photo of its place (ảnh cơ sở).' },
  },
});
