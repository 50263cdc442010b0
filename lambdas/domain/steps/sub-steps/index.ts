import type { SubStepKey } from '../keys';
import type { StepDefinition } from '../step';
import { assemble } from './assemble';
import { blog } from './blog';
import { build } from './build';
import type { SubStepContents } from './contents';
import { draft } from './draft';
import { link } from './link';
import { optimize } from './optimize';
import { role } from './role';

/** The seven sub-steps of H. */
export const SUB_STEPS: { readonly [K in SubStepKey]: StepDefinition<SubStepContents[K]> } = {
  ASSEMBLE: assemble,
  BUILD: build,
  DRAFT: draft,
  OPTIMIZE: optimize,
  LINK: link,
  BLOG: blog,
  ROLE: role,
};
