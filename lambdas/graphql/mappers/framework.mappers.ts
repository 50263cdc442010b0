import type { Framework } from '../../domain/workflow/framework';

export type FrameworkMapper = Framework;
