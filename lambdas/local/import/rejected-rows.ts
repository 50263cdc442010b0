import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Rejection } from './job-client';
import { PROBLEM } from './problem';
import { records, type TableFile } from './table-file';

/** Writes the refused rows as they stand in the file, with the reasons in one more column, to put right and send again. */
export async function writeRejected(file: TableFile, rejections: AsyncIterable<Rejection>, path?: string) {
  const output = path === undefined ? process.stdout : createWriteStream(path);
  const place = file.header.indexOf(PROBLEM);
  const withProblem = (record: readonly string[], problem: string) => [
    ...record.filter((_cell, column) => column !== place),
    problem,
  ];
  await write(output, file, withProblem(file.header, PROBLEM));
  for await (const { record, problems } of joined(file, rejections)) {
    await write(output, file, withProblem(record, problems.join(' ')));
  }
  if (path !== undefined) {
    output.end();
    await finished(output);
  }
}

async function write(output: Writable, { delimiter }: TableFile, record: string[]): Promise<void> {
  if (!output.write(stringify([record], { delimiter }))) await once(output, 'drain');
}

/** Both come in the order of the file, so that neither has to be held. */
async function* joined(file: TableFile, rejections: AsyncIterable<Rejection>) {
  const lines = records(file);
  await lines.next();
  let read = -1;
  let current: { index: number; record: string[]; problems: string[] } | undefined;
  for await (const { index, message } of rejections) {
    if (current?.index === index) {
      current.problems.push(message);
      continue;
    }
    if (current) yield current;
    let record: string[] = [];
    for (; read < index; read += 1) record = (await lines.next()).value?.record ?? [];
    current = { index, record, problems: [message] };
  }
  if (current) yield current;
  await lines.return(undefined);
}
