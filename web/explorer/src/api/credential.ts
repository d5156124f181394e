const KEY = 'gongkai.credential';

/** The curator's token of this tab, which ends with it; null for everyone else. */
export function credential(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepCredential(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}

export function credentialHeaders(): Record<string, string> {
  const token = credential();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
