import { Link } from 'react-router';
import type { FormEdition, IndicatorFigureFragment } from '../api/operations.generated';
import { places } from '../app/places';
import { IndicatorFigure } from './indicator-figure';
import type { IndicatorCell } from './indicators';

interface FigureLinkProps {
  readonly of: IndicatorFigureFragment;
  /** The report that it is computed from; null if there is none. */
  readonly report: { readonly id: string; readonly form: FormEdition } | null;
  readonly cellOf: IndicatorCell;
  readonly full?: boolean;
}

/** A value that leads to where it stands: the report, at the first cell that it is computed from. */
export function FigureLink({ of: figure, report, cellOf, full = false }: FigureLinkProps) {
  const shown = <IndicatorFigure of={figure} full={full} />;
  if (!report) return shown;
  const cell = cellOf(figure.name, report.form);
  return (
    <Link
      className="figure"
      to={cell ? places.cell(report.id, cell.row, cell.field) : places.report(report.id)}
    >
      {shown}
    </Link>
  );
}
