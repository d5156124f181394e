import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ask } from '../../api/ask';
import { uploadDocument } from '../../api/upload-document';
import { ImportDocumentDocument, type ImportDocumentMutation } from '../../api/operations.generated';
import { useLanguage, type Language } from '../../language/language';

export type ImportResult = ImportDocumentMutation['importReport'];

/** What a curator says of a document that does not say it itself; empty fields say nothing. */
export interface GivenIdentity {
  readonly districtCode: string;
  readonly year: string;
  readonly agency: string;
  readonly url: string;
}

/** A document on its way: waiting, uploaded and read, or ended with a result or an error. */
export interface ImportTask {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'done' | 'failed';
  readonly result: ImportResult | null;
  readonly error: string | null;
}

/** Documents are read one after the other, so that the first diagnostics come while the others wait. */
export function useImports(given: GivenIdentity) {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [tasks, setTasks] = useState<readonly ImportTask[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);
  const change = useCallback((key: number, changed: Partial<ImportTask>) => {
    setTasks((former) => former.map((task) => (task.key === key ? { ...task, ...changed } : task)));
  }, []);
  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = nextKey.current++;
      const task: ImportTask = { key, file, state: 'waiting', result: null, error: null };
      setTasks((former) => [task, ...former]);
      queue.current = queue.current.then(async () => {
        change(key, { state: 'reading' });
        change(key, await importFile(file, given, language));
        await queries.invalidateQueries();
      });
    }
  };
  return { tasks, add };
}

async function importFile(
  file: File,
  given: GivenIdentity,
  language: Language,
): Promise<Pick<ImportTask, 'state' | 'result' | 'error'>> {
  try {
    const { sha256 } = await uploadDocument(file);
    const { districtCode, year, agency, url } = given;
    const input = {
      sha256,
      ...(districtCode !== '' && { districtCode }),
      ...(year !== '' && { year: Number(year) }),
      ...(agency !== '' && { agency }),
      ...(url !== '' && { url }),
    };
    const { importReport } = await ask(ImportDocumentDocument, { input, language });
    return { state: 'done', result: importReport, error: null };
  } catch (error) {
    return { state: 'failed', result: null, error: error instanceof Error ? error.message : String(error) };
  }
}
