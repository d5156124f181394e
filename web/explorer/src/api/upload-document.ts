import { ApiError } from './ask';
import { credentialHeaders } from './credential';

/** The document's bytes, whatever the file says of its type: the service looks at the bytes themselves. */
const MEDIA_TYPE = 'application/octet-stream';

/** Stores a document with the service and returns its fingerprint; throws an ApiError if it is refused. */
export async function uploadDocument(file: Blob): Promise<{ readonly sha256: string }> {
  const response = await fetch('/documents', {
    method: 'POST',
    headers: { 'content-type': MEDIA_TYPE, ...credentialHeaders() },
    body: file,
  });
  const answer = (await response.json()) as UploadAnswer;
  if (answer.sha256 === undefined) {
    const [error] = answer.errors ?? [];
    throw new ApiError(
      error?.message ?? response.statusText,
      error?.extensions?.code ?? null,
      response.status,
    );
  }
  return { sha256: answer.sha256 };
}

interface UploadAnswer {
  readonly sha256?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
