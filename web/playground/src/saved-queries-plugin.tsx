import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { SAVED_QUERIES, type SavedQuery } from './saved-queries';
import { TASKS } from './tasks';

/** Lists the saved queries by what users come for; a click opens one in a tab of its own. */
export const SAVED_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: '示例查询 · Saved queries',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
      <path d="M5 3h11l3 3v15H5zM8 8h7M8 12h8M8 16h5" />
    </svg>
  ),
  content: SavedQueries,
};

function SavedQueries() {
  const open = useOpenInTab();
  return (
    <section className="saved-queries">
      <h2>示例查询 · Saved queries</h2>
      {TASKS.map(({ titles, queries }) => (
        <div key={titles[1]}>
          <h3>
            {titles[0]} · {titles[1]}
          </h3>
          <ul>
            {queries.map((number) => {
              const saved = SAVED_QUERIES.find(({ name }) => name.startsWith(`${number}-`))!;
              return (
                <li key={number}>
                  <button type="button" onClick={() => open(saved)}>
                    <span lang="zh-CN">{saved.titles[0]}</span>
                    <small lang="en">{saved.titles[1]}</small>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Opens a query in a new tab, so that what was typed in the others stays. */
function useOpenInTab(): (saved: SavedQuery) => void {
  const actions = useGraphiQLActions();
  const editors = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  return ({ query, variables }) => {
    actions.addTab();
    editors.queryEditor?.setValue(query);
    editors.variableEditor?.setValue(variables ?? '');
  };
}
