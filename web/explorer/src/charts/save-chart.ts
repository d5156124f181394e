import { saveFile } from '../downloads/save-file';
import { echarts, type ChartOption, type ECharts } from './echarts';

const MEDIA_TYPES = { svg: 'image/svg+xml', png: 'image/png' };

/** Saves a chart with its title on it, on white, at the size it has; PNG at twice that. */
export function saveChart(
  shown: ECharts,
  option: ChartOption,
  name: string,
  title: string,
  kind: 'svg' | 'png',
): void {
  const box = document.createElement('div');
  const size = { width: shown.getWidth(), height: shown.getHeight() };
  const chart = echarts.init(box, null, { renderer: kind === 'svg' ? 'svg' : 'canvas', ...size });
  chart.setOption({
    animation: false,
    ...option,
    title: { text: title, left: 'center', textStyle: { fontSize: 13 } },
  });
  const url = chart.getDataURL({ type: kind, pixelRatio: 2, backgroundColor: '#ffffff' });
  chart.dispose();
  saveFile(`${name}.${kind}`, bytesOf(url), MEDIA_TYPES[kind]);
}

/** The content of a data address, which the page's policy does not let it fetch. */
function bytesOf(url: string): BlobPart {
  const [head, body] = [url.slice(0, url.indexOf(',')), url.slice(url.indexOf(',') + 1)];
  if (!head.endsWith(';base64')) return decodeURIComponent(body);
  return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
}
