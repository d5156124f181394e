import { useState } from 'react';
import { credential, keepCredential } from '../../api/credential';
import { useUrlState } from '../../app/url-state';
import { KindSwitch } from '../../components/kind-switch';
import { defineText, useText } from '../../language/text';
import { ImportDesk } from './import-desk';
import { LatestImports } from './latest-imports';
import { ReviewDesk } from './review-desk';
import { SignIn } from './sign-in';

const text = defineText(
  {
    title: '编辑台',
    lead: '导入年报、复核核验结果、比对版本。每一步都记入审计日志。',
    leave: '退出',
  },
  {
    title: 'Desk',
    lead: 'Import reports, review findings, compare revisions. Each act stands in the audit log.',
    leave: 'Sign out',
  },
);

/** For curators: everything here writes, so a token comes first. It stays in this tab and ends with it. */
export function Component() {
  const words = useText(text);
  const url = useUrlState();
  const [isCurator, setCurator] = useState(credential() !== null);
  const fictional = url.get('fictional', 'false') === 'true';
  const leave = () => {
    keepCredential(null);
    setCurator(false);
  };
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      {isCurator ? (
        <>
          <button type="button" onClick={leave}>
            {words.leave}
          </button>
          <ImportDesk />
          <KindSwitch
            fictional={fictional}
            onChoose={(wanted) => url.set({ fictional: wanted ? 'true' : null })}
          />
          <ReviewDesk fictional={fictional} />
          <LatestImports fictional={fictional} />
        </>
      ) : (
        <SignIn onSignedIn={() => setCurator(true)} />
      )}
    </main>
  );
}
