import { inSource } from './source-stack';

/** One line of JSON an event, which CloudWatch indexes by field. Nothing that could hold a secret is ever passed here. */
export interface Logger {
  info(event: string, fields?: Record<string, unknown>): void;
  /** A `stack` among the fields is written in terms of the source. */
  error(event: string, fields?: Record<string, unknown>): void;
}

export type LogLevel = 'error' | 'info' | 'debug';

export function createLogger(level: LogLevel, write: (line: string) => void = toOutput): Logger {
  const line = (kind: string, event: string, fields: Record<string, unknown> = {}) =>
    write(JSON.stringify({ level: kind, event, at: new Date().toISOString(), ...fields }));
  return {
    info: (event, fields) => {
      if (level !== 'error') line('info', event, fields);
    },
    error: (event, fields) =>
      line('error', event, typeof fields?.stack === 'string' ? { ...fields, stack: inSource(fields.stack) } : fields),
  };
}

/** Not by the console: Lambda's puts time and request id before a line, and what follows is no JSON to CloudWatch then. */
const toOutput = (line: string): void => void process.stdout.write(`${line}\n`);
