import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '../../../api/ask';
import { credential, credentialHeaders } from '../../../api/credential';

/** Stored documents never change; what is read from them stays while the page does. */
const FOR_GOOD = { staleTime: Infinity, refetchOnReconnect: false };

export const documentAddress = (sha256: string) => `/documents/${sha256}`;

/** The text of a stored document, into which the places of figures count. */
export function useDocumentText(sha256: string): UseQueryResult<string> {
  return useQuery({
    queryKey: ['text of a document', sha256, credential()],
    queryFn: async ({ signal }) => (await fetchDocument(`${documentAddress(sha256)}/text`, signal)).text(),
    ...FOR_GOOD,
  });
}

/** The bytes of a stored document. */
export function useDocumentBytes(sha256: string): UseQueryResult<ArrayBuffer> {
  return useQuery({
    queryKey: ['bytes of a document', sha256, credential()],
    queryFn: async ({ signal }) => (await fetchDocument(documentAddress(sha256), signal)).arrayBuffer(),
    ...FOR_GOOD,
  });
}

async function fetchDocument(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { headers: credentialHeaders(), signal });
  if (!response.ok) throw new ApiError(await response.text(), null, response.status);
  return response;
}
