import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher';
import { queryInAddress } from './query-in-address';
import { SAVED_QUERIES } from './saved-queries';
import { SAVED_QUERIES_PLUGIN } from './saved-queries-plugin';

const [first] = SAVED_QUERIES;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[HISTORY_PLUGIN, SAVED_QUERIES_PLUGIN, explorerPlugin({ showAttribution: false })]}
    defaultTabs={[{ query: first!.query, variables: first!.variables }]}
    {...queryInAddress()}
  >
    <GraphiQL.Logo>
      <a href="/" title="政府信息公开工作年度报告">
        gongkai-<em>graph</em>
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
