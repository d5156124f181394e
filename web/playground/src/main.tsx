import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './example-tabs';
import { fetcher } from './fetcher';

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} defaultTabs={exampleTabs}>
    <GraphiQL.Logo>
      <a href="/" title="政府信息公开工作年度报告">
        gongkai-<em>graph</em>
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
