import * as z from 'zod';
import { effectSchema } from '../../domain/effects';
import { LARGEST_WEIGHT, NO_OWN_WEIGHTS, reweighted, type OwnWeights } from '../../domain/integration-model/weights';
import type { Catalog } from '../../domain/metrics/metric';
import { fail, invalid, type Result, type UserError } from '../../domain/result';
import { list } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { forAllBrands } from '../for-all-brands';
import { parseInput, type Given } from '../input';
import { readCatalog } from '../metric/read-catalog';
import { instant, type Session } from '../session';

const weight = z
  .number()
  .min(0, { error: 'must be at least 0' })
  .max(LARGEST_WEIGHT, { error: `must be at most ${LARGEST_WEIGHT}` })
  .refine((given) => given === Number(given.toFixed(2)), { error: 'must have at most two decimals' })
  .nullish();
const input = z.object({
  metrics: list(z.object({ metric: z.string(), weight }), 500).nullish(),
  effects: list(z.object({ effect: effectSchema, weight })).nullish(),
  expectedVersion: z.int().nullish(),
});

/** Sets weights of the agency's models. The same weights again change nothing. */
export async function setModelWeights(session: Session, raw: Given<typeof input>): Promise<Result<OwnWeights | null>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'weigh for the whole agency');
  if (refused) return fail(refused);
  const { expectedVersion } = parsed.value;
  const metrics = (parsed.value.metrics ?? []).map(({ metric, weight = null }) => ({ name: metric, weight }));
  const effects = (parsed.value.effects ?? []).map(({ effect, weight = null }) => ({ name: effect, weight }));
  return readDecideWrite(session, async () => {
    const keys = metrics.map(({ name }) => name);
    const [before, catalog] = await Promise.all([session.store.modelWeights(), readCatalog(session, keys)]);
    const mismatch = versionMismatch({ id: '', version: before?.version ?? 0 }, expectedVersion);
    const errors = [
      ...(mismatch ? [mismatch] : []),
      ...unknownMetrics(keys, catalog),
      ...repeated('metrics', 'metric', metrics),
      ...repeated('effects', 'effect', effects),
    ];
    if (errors.length > 0) return refuse(...errors);
    const after = {
      metrics: reweighted<string>(before?.metrics ?? NO_OWN_WEIGHTS.metrics, metrics) as OwnWeights['metrics'],
      effects: reweighted(before?.effects ?? NO_OWN_WEIGHTS.effects, effects),
    };
    const isSame = (['metrics', 'effects'] as const).every((part) => sameWeights(before?.[part] ?? {}, after[part]));
    if (isSame) return decide(before ?? null, []);
    const weights: OwnWeights = { ...after, updatedAt: instant(session), version: (before?.version ?? 0) + 1 };
    return decide(weights, [{ do: 'put-model-weights', weights, expectedVersion: before?.version }]);
  });
}

const unknownMetrics = (keys: readonly string[], catalog: Catalog): UserError[] =>
  keys.flatMap((key, index) =>
    catalog.has(key)
      ? []
      : [invalid(`The catalogue has no metric ${key.slice(0, 100)}.`, ['input', 'metrics', String(index), 'metric'])],
  );

const repeated = (field: string, part: string, entries: readonly { name: string }[]): UserError[] =>
  entries.flatMap(({ name }, index) =>
    entries.findIndex((one) => one.name === name) === index
      ? []
      : [invalid('It comes twice.', ['input', field, String(index), part])],
  );

const sameWeights = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);
