import { useEffect, useMemo, useState } from 'react';
import { Chart } from '../../charts/chart';
import type { ChartOption } from '../../charts/echarts';
import { CODE, type OperatorMap } from './operator-map';
import type { ProvinceValue } from './province-values';

const MAP_NAME = 'provinces';

interface ProvinceMapProps {
  readonly map: OperatorMap;
  readonly label: string;
  readonly values: readonly ProvinceValue[];
  readonly write: (value: ProvinceValue) => string;
}

/** The provinces on the operator's own map, darker where the value is higher; the table beside has the numbers. */
export function ProvinceMap({ map, label, values, write }: ProvinceMapProps) {
  const known = useRegisteredMap(map);
  const option = useMemo(() => mapOption(values, write), [values, write]);
  if (!known) return null;
  return (
    <>
      <Chart name="provinces" label={label} option={option} height={460} />
      {map.attribution && <p className="soft">{map.attribution}</p>}
    </>
  );
}

/** Whether the chart library knows the map already: it is loaded with what draws maps, which few pages need. */
function useRegisteredMap(map: OperatorMap): boolean {
  const [known, setKnown] = useState(false);
  useEffect(() => {
    let ended = false;
    void import('../../charts/register-map').then(({ registerMap }) => {
      registerMap(MAP_NAME, map);
      if (!ended) setKnown(true);
    });
    return () => {
      ended = true;
    };
  }, [map]);
  return known;
}

function mapOption(values: readonly ProvinceValue[], write: (value: ProvinceValue) => string): ChartOption {
  const byCode = new Map(values.map((value) => [value.code, value]));
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    tooltip: {
      renderMode: 'richText',
      formatter: ({ name }: { name: string }) => {
        const province = byCode.get(name);
        return province ? `${province.name}\n${write(province)}` : name;
      },
    },
    visualMap: {
      type: 'continuous',
      min: Math.min(0, ...known),
      max: Math.max(0, ...known),
      show: false,
      inRange: { color: ['#dbe9f8', '#0b5cab'] },
    },
    series: [
      {
        type: 'map',
        map: MAP_NAME,
        nameProperty: CODE,
        data: values.map(({ code, value }) => ({ name: code, value: value ?? '-' })),
        emphasis: { label: { show: false } },
        select: { disabled: true },
      },
    ],
  };
}
