import { setTimeout as pause } from 'node:timers/promises';
import { createDataSource, StorageUnavailableError } from '../../src/storage';
import { openDatabase } from '../../src/storage/open-database';
import { askDatabase, newDatabase } from '../support/databases';

test('a connection lost between two statements of a transaction fails the transaction, not the process', async () => {
  const database = await newDatabase('postgres');
  const { settings } = database;
  const { connection, dataSource } = await openDatabase(settings, createDataSource(settings));
  const lost = connection.transaction(async (unit) => {
    const [row] = await unit.read('SELECT pg_backend_pid()');
    await askDatabase(settings, `SELECT pg_terminate_backend(${String(row![0])})`);
    await pause(200);
    await unit.read('SELECT 1');
  });
  await expect(lost).rejects.toBeInstanceOf(StorageUnavailableError);
  expect(await connection.read('SELECT 1')).toEqual([[1]]);
  expect(await connection.transaction((unit) => unit.read('SELECT 2'))).toEqual([[2]]);
  await dataSource.destroy();
  await database.remove();
});
