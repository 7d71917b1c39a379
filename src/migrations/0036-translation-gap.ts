/** What is known in Vietnamese and missing in English, of what the world sees. */
export const TRANSLATION_GAP = `
  CREATE VIEW translation_gap AS
    SELECT gap.* FROM (
      SELECT p.id, 'PRODUCT' AS kind, p.commune_id, p.producer_id, array_remove(ARRAY[
               CASE WHEN t.name IS NULL THEN 'NAME' END,
               CASE WHEN p.summary IS NOT NULL AND t.summary IS NULL THEN 'SUMMARY' END,
               CASE WHEN p.story IS NOT NULL AND t.story IS NULL THEN 'STORY' END,
               CASE WHEN p.ingredients IS NOT NULL AND t.ingredients IS NULL
                    THEN 'INGREDIENTS' END,
               CASE WHEN EXISTS (SELECT FROM product_image i WHERE i.product_id = p.id
                                    AND i.alt_vi IS NOT NULL AND i.alt_en IS NULL)
                    THEN 'IMAGE_ALT' END], NULL) AS missing
        FROM product p
        LEFT JOIN product_translation t ON t.product_id = p.id AND t.language = 'EN'
       WHERE p.status = 'PUBLISHED'
      UNION ALL
      SELECT m.id, 'PRODUCER', m.commune_id, m.id, array_remove(ARRAY[
               CASE WHEN t.name IS NULL THEN 'NAME' END,
               CASE WHEN m.introduction IS NOT NULL AND t.introduction IS NULL
                    THEN 'INTRODUCTION' END], NULL)
        FROM producer m
        LEFT JOIN producer_translation t ON t.producer_id = m.id AND t.language = 'EN'
       WHERE EXISTS (SELECT FROM product p WHERE p.producer_id = m.id AND p.status = 'PUBLISHED')
    ) gap
    WHERE cardinality(gap.missing) > 0`;
