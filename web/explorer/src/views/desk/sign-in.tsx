import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../../api/ask';
import { keepCredential } from '../../api/credential';
import { WhoAsksDocument } from '../../api/operations.generated';
import { defineText, useText } from '../../language/text';

const text = defineText(
  {
    token: '编辑令牌',
    enter: '进入',
    hint: '令牌由运营者用 gongkai token create 生成；只存于此标签页，关闭即失。',
    refused: '令牌无效：',
  },
  {
    token: 'Curator’s token',
    enter: 'Sign in',
    hint: 'The operator makes tokens with gongkai token create. It is kept in this tab alone, and gone with it.',
    refused: 'The token was refused: ',
  },
);

/** Takes a token and keeps it, if the service accepts it. */
async function tryToken(token: string): Promise<void> {
  keepCredential(token);
  try {
    await ask(WhoAsksDocument, {});
  } catch (error) {
    keepCredential(null);
    throw error;
  }
}

export function SignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const words = useText(text);
  const [token, setToken] = useState('');
  const attempt = useMutation({ mutationFn: tryToken, onSuccess: onSignedIn });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate(token.trim());
  };
  return (
    <form onSubmit={submit} className="card">
      <label>
        <span className="field-label">{words.token}</span>
        <input
          type="password"
          autoComplete="off"
          required
          size={40}
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>{' '}
      <button type="submit" disabled={attempt.isPending}>
        {words.enter}
      </button>
      <p className="soft">{words.hint}</p>
      {attempt.isError && (
        <p role="alert">
          {words.refused}
          {attempt.error.message}
        </p>
      )}
    </form>
  );
}
