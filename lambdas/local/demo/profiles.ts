import * as z from 'zod';
import { select } from './client';
import { CRITERIA, PROFILES } from './mercado-olivo';
import { done } from './print';
import type { Walk } from './stage';

const PROFILES_OF = select(
  `query ($id: ID!) { brand(by: { id: $id }) { profiles { nodes {
    id network handle status missingCriteria criteria { criterion value }
  } } } }`,
  z.object({
    brand: z.object({
      profiles: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            network: z.string(),
            handle: z.string(),
            status: z.string(),
            missingCriteria: z.array(z.string()),
            criteria: z.array(z.object({ criterion: z.string(), value: z.string() })),
          }),
        ),
      }),
    }),
  }),
);

/** A brand's profiles as they stand now. */
export async function profilesOf({ stage, brandId }: Pick<Walk, 'stage' | 'brandId'>) {
  return (await stage.agency.read(PROFILES_OF, { id: brandId })).brand.profiles.nodes;
}

/** H1: every platform of step D gets its profile. */
export async function assemble(walk: Walk): Promise<void> {
  const handles = (await profilesOf(walk)).map(({ handle }) => handle);
  for (const profile of PROFILES.filter(({ handle }) => !handles.includes(handle))) {
    await walk.stage.agency.change('createProfile', { brandId: walk.brandId, ...profile });
    done(`   ${profile.network} ${profile.handle}`);
  }
}

/** H2: what each network asks for is filled in. */
export async function fillIn(walk: Walk): Promise<void> {
  for (const { id, handle, missingCriteria } of await profilesOf(walk)) {
    if (missingCriteria.length === 0) continue;
    const criteria = missingCriteria.map((criterion) => ({ criterion, value: CRITERIA[criterion] ?? handle }));
    await walk.stage.agency.change('updateProfile', { id, criteria });
    done(`   ${handle}: ${missingCriteria.map((criterion) => criterion.toLowerCase().replace('_', ' ')).join(', ')}`);
  }
}

/** H4: every profile gets an edge. */
export async function optimize(walk: Walk): Promise<void> {
  for (const { id, network } of await profilesOf(walk)) {
    const edge = network === 'BLOG' ? 'Every recipe is found by what is in the fridge' : 'Answers the same day';
    await walk.stage.agency.change('updateProfile', { id, optimizations: [{ what: 'Planner', edge }] });
  }
}

/** H5: what is posted on the blog reaches the others. */
export async function link(walk: Walk): Promise<void> {
  const profiles = await profilesOf(walk);
  const others = profiles.filter(({ network }) => network !== 'BLOG');
  const [blog] = profiles.filter((profile) => !others.includes(profile));
  await walk.stage.agency.change('linkProfiles', { id: blog?.id, postsTo: others.map(({ id }) => id) });
  done(`   ${blog?.handle} reaches ${others.map(({ handle }) => handle).join(' and ')}`);
}
