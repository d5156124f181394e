import { useUrlState } from '../../app/url-state';
import { defineText, useText } from '../../language/text';

const text = defineText(
  {
    title: (id: string) => `没有编号为 ${id} 的现行年报`,
    why: '编号由机关编号和年度组成，如 120110-2022。也可能它已被撤回，或在所选时间尚未导入；选一个时间，可看当时的内容。',
    asOf: '截至',
    now: '现在',
  },
  {
    title: (id: string) => `There is no current report ${id}`,
    why: 'The id is that of the agency and the year, such as 120110-2022. It may have been retracted, or not yet imported at the time chosen: choose a day to see what was known then.',
    asOf: 'As of the end of',
    now: 'Now',
  },
);

/** Says that there is no such report now, and lets the reader look at another time: retracted ones can be read so. */
export function MissingReport({ id }: { readonly id: string }) {
  const words = useText(text);
  const { get, set } = useUrlState();
  return (
    <>
      <h1>{words.title(id)}</h1>
      <p>{words.why}</p>
      <p className="row">
        <label>
          {words.asOf}{' '}
          <input
            type="date"
            defaultValue={get('asOf', '').slice(0, 10)}
            onChange={({ target }) => {
              if (target.validity.valid && target.value !== '')
                set({ asOf: `${target.value}T23:59:59.999Z` });
            }}
          />
        </label>
        <button type="button" onClick={() => set({ asOf: null })}>
          {words.now}
        </button>
      </p>
    </>
  );
}
