import { existsSync, readFileSync } from 'node:fs';
import type { Runtime } from 'node:inspector';
import { SourceMap, type SourceMapping } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partOf } from '../../../cdk/bundle/part-of';

const ROOT = resolve(__dirname, '../../..');

/** Packages that go by one name. */
const FAMILIES: [RegExp, string][] = [
  [/^@(apollo|as-integrations)\//, 'Apollo'],
  [/^@(aws-sdk|smithy|aws-crypto|aws)\//, 'AWS SDK'],
];

/** What V8 has no function for. */
const OF_THE_ENGINE: Record<string, string> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'V8 and the system',
};

/** A bundle's outermost function, which no source has. */
const WHOLE = 'the bundle as a whole';

export interface Origin {
  /** A room of this project, a package, or what else the time went to. */
  part: string;
  /** The function's name and where it stands. */
  place: string;
}

/** Where a function comes from: through the source map of its bundle, if it has one. */
export function originOf({ functionName, scriptId, url, lineNumber, columnNumber }: Runtime.CallFrame): Origin {
  const name = functionName || '(anonymous)';
  if (name in OF_THE_ENGINE) return { part: OF_THE_ENGINE[name] ?? name, place: name };
  if (url.startsWith('node:') || (url === '' && scriptId === '0'))
    return { part: 'Node.js', place: `${name} ${url}`.trim() };
  if (url === '') return { part: 'compiled queries', place: 'functions of graphql-jit' };
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  const source = mapOf(file)?.findEntry(lineNumber, columnNumber);
  const { path, line } = isMapped(source)
    ? { path: source.originalSource.replace(/^(\.\.\/)+/, ''), line: source.originalLine }
    : { path: relative(ROOT, file), line: lineNumber };
  if (path.startsWith('..')) return { part: WHOLE, place: WHOLE };
  const part = partOf(path);
  const family = FAMILIES.find(([pattern]) => pattern.test(`${part}/`))?.[1] ?? part;
  return { part: family, place: `${name} ${path.replace(/.*node_modules\//, '')}:${line + 1}` };
}

const isMapped = (found: SourceMapping | object | undefined): found is SourceMapping =>
  found !== undefined && 'originalSource' in found;

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) {
    const path = `${file}.map`;
    maps.set(file, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
  }
  return maps.get(file);
}
