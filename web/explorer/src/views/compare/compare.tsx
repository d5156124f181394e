import { CompareDistrictsDocument } from '../../api/operations.generated';
import { Answer } from '../../components/answer';
import { ShowQuery } from '../../components/show-query';
import { defineText, useText } from '../../language/text';
import { ComparisonControls } from './comparison-controls';
import { ComparisonNotes } from './comparison-notes';
import { Examples } from './examples';
import { Presentation } from './presentation';
import { useComparison, useComparisonState, useComparisonVariables } from './use-comparison';

const text = defineText(
  {
    title: '比较',
    loading: '载入中…',
    incomplete: '请至少选一个年度和一个指标。',
  },
  {
    title: 'Compare',
    loading: 'Loading…',
    incomplete: 'Choose at least one year and one indicator.',
  },
);

/** Districts, years and indicators side by side, all of them chosen by the address. */
export function Component() {
  const words = useText(text);
  const state = useComparisonState();
  const variables = useComparisonVariables(state);
  const answer = useComparison(variables);
  if (state === null)
    return (
      <main className="page">
        <h1>{words.title}</h1>
        <p role="status">{words.loading}</p>
      </main>
    );
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <ComparisonControls state={state} />
      {state.codes.length === 0 && <Examples />}
      {state.codes.length > 0 && variables === null && <p>{words.incomplete}</p>}
      {variables && (
        <>
          <Answer of={answer}>
            {({ compareDistricts }) => (
              <>
                <ComparisonNotes of={compareDistricts} leftOut={state.leftOut} />
                <Presentation of={compareDistricts} url={state.url} />
              </>
            )}
          </Answer>
          <ShowQuery document={CompareDistrictsDocument} variables={variables} />
        </>
      )}
    </main>
  );
}
