/** What is said of a product wherever it appears. */
export const product = {
  stars: (stars: number) => `${stars} sao`,
  validUntil: (month: string) => `Còn hạn đến ${month}`,
  starsName: (stars: number, until: string) =>
    `Hạng ${stars} sao, còn hiệu lực${until && ` đến ${until}`}`,
  expired: 'Hết hạn',
  expiredSince: (month: string) => `Hết hạn ${month}`,
  withdrawn: 'Đã thu hồi',
  uncertified: 'Không có hạng sao',
  monthsLeft: (months: number) => (months < 1 ? 'còn dưới 1 tháng' : `còn ${months} tháng`),
  noPrice: 'Chưa có giá',
  per: (money: string, unit: string) => `${money} / ${unit}`,
  basePer: { KILOGRAM: 'kg', LITRE: 'lít', PIECE: 'cái' },
};
