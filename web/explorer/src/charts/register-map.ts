import { MapChart } from 'echarts/charts';
import { echarts } from './echarts';

echarts.use([MapChart]);

/** Makes a GeoJSON known to the chart library under a name, with all that draws maps. */
export function registerMap(name: string, map: object): void {
  echarts.registerMap(name, map as Parameters<typeof echarts.registerMap>[1]);
}
