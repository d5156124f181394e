export { extractGrids } from './extract-grids';
export type { Grid, GridCell, GridLayout, GridRow } from './grid';
