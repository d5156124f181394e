import { ChipList } from '../../components/chip-list';
import { DistrictPicker } from '../../components/district-picker';
import { defineText, useText } from '../../language/text';
import { districtLimit } from './limits';
import { Peers } from './peers';
import type { ComparisonState } from './use-comparison';

const text = defineText(
  {
    add: (chosen: number, limit: number) => `加入地区（已选 ${chosen}，至多 ${limit}）`,
    full: (limit: number) => `已选满 ${limit} 个地区：先移除一些，才能再加。`,
    chosen: '已选地区',
  },
  {
    add: (chosen: number, limit: number) => `Add districts (${chosen} of ${limit})`,
    full: (limit: number) => `All ${limit} places for districts are taken: remove some to add others.`,
    chosen: 'Chosen districts',
  },
);

/** The districts compared, added one by one or with their peers, in the order they are shown. */
export function ChosenDistricts({ state }: { readonly state: ComparisonState }) {
  const words = useText(text);
  const { codes, years, names, url } = state;
  const limit = districtLimit(years.length);
  const chips = codes.map((code) => ({
    key: code,
    label: names.find((district) => district.code === code)?.fullName ?? code,
    title: code,
  }));
  return (
    <div>
      {codes.length < limit ? (
        <>
          <DistrictPicker
            label={words.add(codes.length, limit)}
            labelAbove
            clearAfterPick
            onPick={({ code }) => url.set({ codes: [...new Set([...codes, code])] })}
          />
          <Peers state={state} />
        </>
      ) : (
        <p className="field-label">{words.full(limit)}</p>
      )}
      <ChipList label={words.chosen} chips={chips} onChange={(keys) => url.set({ codes: keys })} />
    </div>
  );
}
