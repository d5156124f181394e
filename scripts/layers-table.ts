import { markdownTable } from './markdown-table';
import { layers, type Layer } from '../layers.config.cjs';

const names = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ');

function folders({ folders, types = [], mutations = [] }: Layer): string {
  if (folders === 'any') return 'any';
  const parts = [
    ...(folders.length > 0 ? [names(folders)] : []),
    ...(types.length > 0 ? [`types of ${names(types)}`] : []),
    ...(mutations.length > 0 ? [`in mutations ${names(mutations)}`] : []),
  ];
  return parts.join('; ') || 'nothing';
}

function node({ node = [] }: Layer): string {
  return node === 'any' ? 'any' : names(node) || 'none';
}

/** Returns the import rules of src/ as a Markdown table, one line a folder, in the order of the data flow. */
export function layersTable(): string {
  return markdownTable(
    ['Folder', 'May import', 'Packages', "Node's modules"],
    Object.entries(layers).map(([folder, layer]) => [
      `\`${folder}\``,
      folders(layer),
      names(layer.packages) || 'none',
      node(layer),
    ]),
  );
}
