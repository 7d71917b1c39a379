import { template } from '../notice-template.ts';

interface ForProducer {
  readonly producerId: string;
  readonly productName: string;
}

interface ForCommune {
  readonly communeId: string;
  readonly productName: string;
}

/** Listings on their way into the catalogue; occasion: the revision. `subjectId` is the product. */
export const listingNotices = {
  productSubmitted: template<ForCommune>(
    'product.submitted',
    'Product',
    ({ communeId, productName }) => ({
      to: { role: 'COMMUNE_OFFICER', unitId: communeId },
      title: { vi: `Chờ duyệt: ${productName}`, en: `Waits to be looked at: ${productName}` },
      body: {
        vi: `Chủ thể đã gửi duyệt sản phẩm “${productName}” để đăng lên danh mục. Hãy xem, rồi đăng hoặc trả lại kèm lý do.`,
        en: `The producer submitted “${productName}” for the catalogue. Look at it, then publish it or give it back with a reason.`,
      },
    }),
  ),

  productReturned: template<ForProducer & { reason: string }>(
    'product.returned',
    'Product',
    ({ producerId, productName, reason }) => ({
      to: { producerId },
      title: { vi: `Cần sửa: ${productName}`, en: `To be mended: ${productName}` },
      body: {
        vi: `Sản phẩm “${productName}” được trả lại để sửa. Nội dung đã nhập vẫn còn. Hãy xem lý do, sửa rồi gửi duyệt lại.`,
        en: `“${productName}” came back to be mended. What was entered is still there. Read the reason, mend it and submit it again.`,
      },
      detail: reason,
    }),
  ),

  productPublished: template<ForProducer>(
    'product.published',
    'Product',
    ({ producerId, productName }) => ({
      to: { producerId },
      title: { vi: `Đã đăng: ${productName}`, en: `Published: ${productName}` },
      body: {
        vi: `Sản phẩm “${productName}” đã có trong danh mục công khai.`,
        en: `“${productName}” is in the public catalogue now.`,
      },
    }),
  ),

  /** To the commune: a producer asks for a change. `subjectId` is the proposal, here and below. */
  listingChangeProposed: template<ForCommune>(
    'listing-change.proposed',
    'ListingChange',
    ({ communeId, productName }) => ({
      to: { role: 'COMMUNE_OFFICER', unitId: communeId },
      title: { vi: `Đề nghị thay đổi: ${productName}`, en: `Change proposed: ${productName}` },
      body: {
        vi: `Chủ thể đề nghị thay đổi nội dung sản phẩm “${productName}”. Hãy xem hai cột trước và sau, rồi duyệt hoặc trả lại kèm lý do.`,
        en: `The producer asks to change what “${productName}” shows. Look at both versions side by side, then accept it or give it back with a reason.`,
      },
    }),
  ),

  listingChangeAccepted: template<ForProducer>(
    'listing-change.accepted',
    'ListingChange',
    ({ producerId, productName }) => ({
      to: { producerId },
      title: { vi: `Đã duyệt thay đổi: ${productName}`, en: `Change accepted: ${productName}` },
      body: {
        vi: `Thay đổi của sản phẩm “${productName}” đã được duyệt và đang hiển thị.`,
        en: `Your change of “${productName}” was accepted; everybody sees it now.`,
      },
    }),
  ),

  listingChangeReturned: template<ForProducer & { reason: string }>(
    'listing-change.returned',
    'ListingChange',
    ({ producerId, productName, reason }) => ({
      to: { producerId },
      title: { vi: `Thay đổi bị trả lại: ${productName}`, en: `Change returned: ${productName}` },
      body: {
        vi: `Đề nghị thay đổi sản phẩm “${productName}” được trả lại. Sản phẩm vẫn hiển thị như trước. Hãy xem lý do rồi gửi đề nghị mới.`,
        en: `Your proposal for “${productName}” came back. The product shows what it did before. Read the reason and send a new proposal.`,
      },
      detail: reason,
    }),
  ),
};
