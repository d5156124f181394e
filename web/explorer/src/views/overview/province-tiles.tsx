import { Link } from 'react-router';
import { places } from '../../app/places';
import { useTerm } from '../../language/terms';
import styles from './province-tiles.module.css';
import { shadeOf, type ProvinceValue } from './province-values';
import { placeInOrder, TILE_PLACES } from './tile-places';

interface ProvinceTilesProps {
  readonly label: string;
  readonly values: readonly ProvinceValue[];
  readonly byIndicator: boolean;
  readonly year: number;
  /** What stands in a tile. */
  readonly write: (value: ProvinceValue) => string;
}

/** The provinces as tiles about where they lie, each a link with its number in it, darker where that is higher. */
export function ProvinceTiles({ label, values, byIndicator, year, write }: ProvinceTilesProps) {
  const inWords = useTerm();
  const shade = shadeOf(values, byIndicator);
  return (
    <div className="scroll">
      <ul className={styles.tiles} aria-label={label}>
        {values.map((province, index) => {
          const { column, row, name } = TILE_PLACES[province.code] ?? placeInOrder(index, province.name);
          return (
            <li key={province.code} style={{ gridColumn: column, gridRow: row }}>
              <Link
                to={places.district(province.code, year)}
                className={styles.tile}
                data-shade={shade(province)}
                title={province.name}
              >
                <span>{inWords(name)}</span> <span className={styles.value}>{write(province)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
