import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './api';

export const sampleBytes = (name: string): Buffer => readFileSync(join(__dirname, '../samples', name));

/** The period that truth.json gives for the totals in two of the samples. */
export const TRUE_PERIOD = { from: '2026-08-01', to: '2026-08-31' };

/** What a correct import finds in each sample. */
export const TRUTH = JSON.parse(sampleBytes('truth.json').toString()) as Record<string, Record<string, number>>;

const IMPORT = `mutation ($input: ImportNetworkExportInput!) {
  importNetworkExport(input: $input) {
    understood {
      format granularity encoding delimiter sheets language numberFormat dateOrder
      period { from to }
      inferredPeriod { from to }
      accounts { network handle name profile { id } }
      metrics { metric sheet column total values }
      notRecorded { sheet column computedAs reason }
      unknownColumns { sheet column }
      warnings
    }
    summary { received created updated unchanged rejected }
    applied
    rejections { sheet row column code message }
    userErrors { code message path }
  }
}`;

export const base64 = (content: Buffer | string) => ({ base64: Buffer.from(content).toString('base64') });

/** Imports a file, which must not fail as a request: whatever is wrong with it is data. */
export async function importExport(caller: Client, input: object) {
  const { data, errors } = await caller.query(IMPORT, { input });
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data.importNetworkExport;
}
