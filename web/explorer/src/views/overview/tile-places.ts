import type { Bilingual } from '../../../../../src/domain/language';

/** Where a province stands in the grid, counted from 1, and what it is called for short. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  readonly name: Bilingual;
}

const at = (column: number, row: number, zh: string, en: string): TilePlace => ({
  column,
  row,
  name: { zh, en },
});

/**
 * Every province a tile, about where it lies: neighbours stay near each other, and the smallest are as easy to read as
 * the largest. It is no map, and says nothing of borders.
 */
export const TILE_PLACES: Readonly<Record<string, TilePlace>> = {
  110000: at(6, 2, '北京', 'Beijing'),
  120000: at(7, 3, '天津', 'Tianjin'),
  130000: at(6, 3, '河北', 'Hebei'),
  140000: at(5, 3, '山西', 'Shanxi'),
  150000: at(5, 2, '内蒙古', 'Inner Mongolia'),
  210000: at(7, 2, '辽宁', 'Liaoning'),
  220000: at(8, 2, '吉林', 'Jilin'),
  230000: at(8, 1, '黑龙江', 'Heilongjiang'),
  310000: at(8, 5, '上海', 'Shanghai'),
  320000: at(7, 5, '江苏', 'Jiangsu'),
  330000: at(7, 6, '浙江', 'Zhejiang'),
  340000: at(6, 5, '安徽', 'Anhui'),
  350000: at(6, 7, '福建', 'Fujian'),
  360000: at(6, 6, '江西', 'Jiangxi'),
  370000: at(6, 4, '山东', 'Shandong'),
  410000: at(5, 4, '河南', 'Henan'),
  420000: at(5, 5, '湖北', 'Hubei'),
  430000: at(5, 6, '湖南', 'Hunan'),
  440000: at(5, 7, '广东', 'Guangdong'),
  450000: at(4, 7, '广西', 'Guangxi'),
  460000: at(4, 8, '海南', 'Hainan'),
  500000: at(4, 5, '重庆', 'Chongqing'),
  510000: at(3, 5, '四川', 'Sichuan'),
  520000: at(4, 6, '贵州', 'Guizhou'),
  530000: at(3, 6, '云南', 'Yunnan'),
  540000: at(1, 4, '西藏', 'Tibet'),
  610000: at(4, 4, '陕西', 'Shaanxi'),
  620000: at(3, 3, '甘肃', 'Gansu'),
  630000: at(2, 4, '青海', 'Qinghai'),
  640000: at(4, 3, '宁夏', 'Ningxia'),
  650000: at(1, 3, '新疆', 'Xinjiang'),
  710000: at(7, 7, '台湾', 'Taiwan'),
  810000: at(6, 8, '香港', 'Hong Kong'),
  820000: at(5, 8, '澳门', 'Macao'),
};

const TILES_IN_A_ROW = 5;

/** Provinces without a place of their own, the fictional ones, stand in the order of their codes. */
export function placeInOrder(index: number, name: string): TilePlace {
  return at((index % TILES_IN_A_ROW) + 1, Math.floor(index / TILES_IN_A_ROW) + 1, name, name);
}
