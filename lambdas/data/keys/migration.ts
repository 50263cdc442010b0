import type { Key } from './tenant';

/** How far a migration of the whole table has come, by the part of the table. Operators write it; nothing that serves requests reads it. */
export const MIGRATION = 'MIGRATION';
export const migrationKey = (segment: number): Key => ({
  pk: MIGRATION,
  sk: `SEGMENT#${String(segment).padStart(4, '0')}`,
});
