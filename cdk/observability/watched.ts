import type { ApiStack } from '../api/api-stack';
import type { DataStack } from '../data/data-stack';
import type { EdgeStack } from '../edge/edge-stack';
import type { EventsStack } from '../events/events-stack';

/** The stacks that somebody looks at. */
export interface Watched {
  data: DataStack;
  api: ApiStack;
  events: EventsStack;
  /** Only where it was asked for. */
  edge?: EdgeStack;
}
