import { ImportFailure } from './import/failure';
import type { Job } from './import/job-client';
import { readOptions, UsageError } from './import/options';
import { run } from './import/run';

/** What the command ends with. */
const EXIT = { done: 0, failed: 1, misused: 2, rowsRefused: 3 } as const;

/*
 * Imports a CSV or TSV file of any size over HTTP. What it says goes to the error output: standard output is for the
 * refused rows alone, so that they can be led into a file.
 */
async function main(): Promise<void> {
  const options = readOptions();
  const job = await run(options, (line) => console.error(line));
  for (const line of report(job, options.rejected)) console.error(line);
  process.exitCode = job.summary.rejected > 0 ? EXIT.rowsRefused : EXIT.done;
}

function report({ status, dryRun, summary }: Job, rejected: string | undefined): string[] {
  const figures = Object.entries(summary).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  const outcome =
    status === 'STOPPED'
      ? 'Rows were refused, so nothing was written'
      : dryRun
        ? 'Nothing was written, as asked; it would have been'
        : 'Done';
  return [
    `${outcome}: ${figures.join(', ')}.`,
    ...(summary.rejected > 0 && rejected ? [`The refused rows and why: ${rejected}`] : []),
  ];
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ImportFailure || error instanceof UsageError;
  console.error(isExpected ? error.message : error);
  process.exitCode = error instanceof UsageError ? EXIT.misused : EXIT.failed;
});
