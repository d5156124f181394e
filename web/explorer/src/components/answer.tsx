import type { ReactNode } from 'react';
import { defineText, useText } from '../language/text';

const text = defineText(
  { loading: '载入中…', failed: '没有取到数据', again: '再试一次' },
  { loading: 'Loading…', failed: 'The data did not come', again: 'Try again' },
);

/** What is needed of the state of a query, of one answer or of pages. */
interface AnswerState<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface AnswerProps<Data> {
  readonly of: AnswerState<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was answered; while nothing is, says so; if it failed, says why and offers to ask again. */
export function Answer<Data>({ of: answer, children }: AnswerProps<Data>) {
  const words = useText(text);
  if (answer.data !== undefined && !answer.isError)
    return <div aria-busy={answer.isPlaceholderData}>{children(answer.data)}</div>;
  if (answer.isError)
    return (
      <div role="alert" className="card">
        <p>
          <strong>{words.failed}</strong> {answer.error?.message}
        </p>
        <button type="button" onClick={() => void answer.refetch()}>
          {words.again}
        </button>
      </div>
    );
  return answer.isFetching ? <p role="status">{words.loading}</p> : null;
}
