export const products = {
  title: 'Danh mục sản phẩm',
  titleFor: (query: string) => `Tìm “${query}”`,
  description: 'Tìm và lọc sản phẩm OCOP của Cao Bằng theo hạng sao, ngành, xã và giá.',
  results: (count: string) => `${count} sản phẩm`,
  none: 'Không có sản phẩm phù hợp.',
};
