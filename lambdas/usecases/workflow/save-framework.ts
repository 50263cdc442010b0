import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { committedKeys, frameworkData, frameworkErrors, type Framework } from '../../domain/workflow/framework';
import { frameworkId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, type Session } from '../session';
import { mismatchOf } from './first-version';

const input = z.object({ brandId: z.string(), ...frameworkData, expectedVersion: z.int().optional() });

/**
 * Writes down a brand's framework as a whole. Every action carries out an idea to which step F of the brand's latest
 * strategy commits at this moment; what it commits to later is compared when the framework is read.
 */
export async function saveFramework(session: Session, raw: GivenForm<typeof input>): Promise<Result<Framework>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { brandId, jobs, actions, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, brandId, 'BRAND');
    const [brand, before] = place ? await readBoth(session, brandId) : [];
    if (!brand) return refuse(notFound('brand', ['input', 'brandId']));
    const mismatch = mismatchOf(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const [ideas] = brand.standing ? await session.store.ideas([brand.standing.strategyId]) : [];
    const errors = [
      ...archivedErrors(brand, ['input', 'brandId']),
      ...frameworkErrors({ jobs, actions }, { before, committed: committedKeys(ideas ?? []) }, ['input']),
    ];
    if (errors.length > 0) return refuse(...errors);
    const framework: Framework = {
      id: frameworkId(brandId),
      brandId,
      jobs,
      actions,
      createdAt: before?.createdAt ?? instant(session),
      updatedAt: instant(session),
      version: (before?.version ?? 0) + 1,
    };
    return decide(framework, [{ do: 'put-framework', framework, expectedVersion: before?.version }]);
  });
}

async function readBoth({ store }: Session, brandId: string) {
  const [brand, [framework]] = await Promise.all([store.brand(brandId), store.frameworks([brandId])]);
  return [brand, framework] as const;
}
